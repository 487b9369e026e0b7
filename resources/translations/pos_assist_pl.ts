<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>cashier</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>Klient nie chce</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nie zaproponowano</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Skąd ta propozycja?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Dodatek</translation>
    </message>
    <message>
        <source>Better version</source>
        <translation>Lepsza wersja</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} zamiast {old}</translation>
    </message>
    <message>
        <source>Total after adding: {total}</source>
        <translation>Razem po dodaniu: {total}</translation>
    </message>
    <message>
        <source>Total after swap: {total}</source>
        <translation>Razem po zmianie: {total}</translation>
    </message>
    <message>
        <source>On shelf: {count}</source>
        <translation>Na półce: {count}</translation>
    </message>
    <message>
        <source>Stock data old – check shelf</source>
        <translation>Dane nieaktualne – sprawdź półkę</translation>
    </message>
    <message>
        <source>Stock unknown – ask a colleague</source>
        <translation>Stan nieznany – zapytaj kolegę lub koleżankę</translation>
    </message>
    <message>
        <source>Fits: {product}</source>
        <translation>Pasuje do: {product}</translation>
    </message>
    <message>
        <source>In place of: {product}</source>
        <translation>Zamiast: {product}</translation>
    </message>
    <message>
        <source>Bought together: {together} of {of} receipts</source>
        <translation>Kupowane razem: {together} z {of} paragonów</translation>
    </message>
    <message>
        <source>The shop chose it to go with: {product}.</source>
        <translation>Sklep dobrał to do: {product}.</translation>
    </message>
    <message>
        <source>It fits {product}: {fits}.</source>
        <translation>Pasuje do: {product} ({fits}).</translation>
    </message>
    <message>
        <source>One step up from: {product}.</source>
        <translation>O stopień lepsze niż: {product}.</translation>
    </message>
    <message>
        <source>On {together} of {of} receipts with {product} – {lift} times as often as by chance.</source>
        <translation>Na {together} z {of} paragonów z: {product} – {lift} raza częściej, niż wynika z przypadku.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Reguła {rule}</translation>
    </message>
    <message>
        <source>Adding… scan this code</source>
        <translation>Dodawanie… zeskanuj ten kod</translation>
    </message>
    <message>
        <source>Adding… ring it up at the till</source>
        <translation>Dodawanie… nabij na kasie</translation>
    </message>
    <message>
        <source>Shelf: {place}</source>
        <translation>Półka: {place}</translation>
    </message>
    <message>
        <source>Added. The total is {total}.</source>
        <translation>Dodane. Razem {total}.</translation>
    </message>
    <message>
        <source>Not in basket yet – scan it</source>
        <translation>Jeszcze nie w koszyku – zeskanuj</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>Oczywiście.</translation>
    </message>
    <message>
        <source>Reason? You may leave it out.</source>
        <translation>Powód? Można pominąć.</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Już ma</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Brak czasu</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Offer no longer valid</source>
        <translation>Propozycja już nieaktualna</translation>
    </message>
    <message>
        <source>Waiting for basket</source>
        <translation>Czekam na koszyk</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) today</source>
        <translation>
            <numerusform>Dzisiaj %n propozycja</numerusform>
            <numerusform>Dzisiaj %n propozycje</numerusform>
            <numerusform>Dzisiaj %n propozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>Queue – suggestions paused</source>
        <translation>Kolejka – propozycje wstrzymane</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Została %n minuta</numerusform>
            <numerusform>Zostały %n minuty</numerusform>
            <numerusform>Zostało %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>An idea is ready</source>
        <translation>Propozycja gotowa</translation>
    </message>
    <message>
        <source>Assistant resting</source>
        <translation>Asystent odpoczywa</translation>
    </message>
    <message>
        <source>Selling is not affected.</source>
        <translation>Sprzedaż działa.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Kod: {code}</translation>
    </message>
    <message>
        <source>Till connected</source>
        <translation>Kasa połączona</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak łączności</translation>
    </message>
    <message>
        <source>Till not connected – selling is not affected</source>
        <translation>Brak łączności z kasą – sprzedaż działa</translation>
    </message>
    <message>
        <source>Last seen: {time}</source>
        <translation>Ostatni odczyt: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not saved yet</source>
        <translation>
            <numerusform>%n odpowiedź jeszcze niezapisana</numerusform>
            <numerusform>%n odpowiedzi jeszcze niezapisane</numerusform>
            <numerusform>%n odpowiedzi jeszcze niezapisanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are not being saved</source>
        <translation>Odpowiedzi nie są zapisywane</translation>
    </message>
    <message>
        <source>The till program is not running; waiting for it.</source>
        <translation>Program kasowy nie działa; czekam na niego.</translation>
    </message>
    <message>
        <source>The till stopped in the middle of writing; it has to be started again.</source>
        <translation>Kasa przerwała zapis w połowie; trzeba ją uruchomić ponownie.</translation>
    </message>
    <message>
        <source>The till has been writing for seconds; its basket cannot be seen meanwhile.</source>
        <translation>Kasa od kilku sekund zapisuje dane; w tym czasie nie widać koszyka.</translation>
    </message>
    <message>
        <source>The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.</source>
        <translation>Kasa trzyma swoją bazę danych tylko dla siebie; nie można jej odczytać obok.</translation>
    </message>
    <message>
        <source>The till cannot be read just now.</source>
        <translation>Kasy nie można teraz odczytać.</translation>
    </message>
    <message>
        <source>The log says why.</source>
        <translation>Przyczyna jest w dzienniku programu.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo – invented shop, invented prices</source>
        <translation>Demo – zmyślony sklep, zmyślone ceny</translation>
    </message>
    <message numerus="yes">
        <source>Basket (%n)</source>
        <translation>
            <numerusform>Koszyk (%n poz.)</numerusform>
            <numerusform>Koszyk (%n poz.)</numerusform>
            <numerusform>Koszyk (%n poz.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
</context>
</TS>
