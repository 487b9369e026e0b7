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
        <source>Take set</source>
        <translation>Wybierz zestaw</translation>
    </message>
    <message>
        <source>Add cover</source>
        <translation>Dodaj ochronę</translation>
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
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Inne słowa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Bad suggestion</source>
        <translation>Zła propozycja</translation>
    </message>
    <message>
        <source>Noted for the manager</source>
        <translation>Zapisano dla kierownictwa</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>Nie ma na półce</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Queue on</source>
        <translation>Kolejka trwa</translation>
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
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Cheaper option</source>
        <translation>Tańsza opcja</translation>
    </message>
    <message>
        <source>Extra cover</source>
        <translation>Dodatkowa ochrona</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Zamiennik</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} zamiast {old}</translation>
    </message>
    <message>
        <source>instead of {sum}</source>
        <translation>zamiast {sum}</translation>
    </message>
    <message>
        <source>You save {more} – that is {less}</source>
        <translation>Taniej o {more} – czyli o {less}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Taniej o {amount}</translation>
    </message>
    <message>
        <source>{less} less than {old}</source>
        <translation>o {less} mniej niż {old}</translation>
    </message>
    <message>
        <source>{product} – rung up</source>
        <translation>{product} – na paragonie</translation>
    </message>
    <message>
        <source>Legal guarantee: {legal}</source>
        <translation>Ochrona ustawowa: {legal}</translation>
    </message>
    <message>
        <source>{years} in total</source>
        <translation>Łącznie {years}</translation>
    </message>
    <message>
        <source>Covers: {product}</source>
        <translation>Dotyczy: {product}</translation>
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
        <source>On shelf: {count} · in stock room: {room}</source>
        <translation>Na półce: {count} · na zapleczu: {room}</translation>
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
        <source>Cheaper than: {product}</source>
        <translation>Taniej niż: {product}</translation>
    </message>
    <message numerus="yes">
        <source>Bought together: {together} of {of} receipt(s)</source>
        <translation>
            <numerusform>Razem: {together} z {of} paragonu</numerusform>
            <numerusform>Razem: {together} z {of} paragonów</numerusform>
            <numerusform>Razem: {together} z {of} paragonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {sold} receipt(s)</source>
        <translation>
            <numerusform>Kupowane na {sold} paragonie</numerusform>
            <numerusform>Kupowane na {sold} paragonach</numerusform>
            <numerusform>Kupowane na {sold} paragonach</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Otwórz panel</translation>
    </message>
    <message>
        <source>Draw with a finger or the mouse what must stay visible at the till, for example its total.</source>
        <translation>Zaznacz palcem lub myszą, co w kasie ma zostać widoczne, na przykład jej sumę.</translation>
    </message>
    <message>
        <source>That leaves the panel no place. Please draw a smaller one.</source>
        <translation>Panel nie ma wtedy miejsca. Zaznacz mniejszą.</translation>
    </message>
    <message>
        <source>No such zone</source>
        <translation>Bez takiej strefy</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>The customer is choosing</source>
        <translation>Klient wybiera</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następnie</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Active customer</source>
        <translation>Aktywny klient</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Stały klient</translation>
    </message>
    <message>
        <source>Valued customer</source>
        <translation>Ceniony klient</translation>
    </message>
    <message>
        <source>Back after a while</source>
        <translation>Powrót po przerwie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nie, dziękuję</translation>
    </message>
    <message>
        <source>Bought before: {item}</source>
        <translation>Kupione wcześniej: {item}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Reguła {rule}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Obecne</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lepsze</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepsze</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>na paragonie</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>propozycja</translation>
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
        <source>Take it off at the till by hand</source>
        <translation>Usuń ręcznie w kasie</translation>
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
        <source>Don&apos;t ask</source>
        <translation>Nie pytać</translation>
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
    <message>
        <source>Practice cannot be opened just now.</source>
        <translation>Teraz nie można otworzyć ćwiczeń.</translation>
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
        <source>Switched on by itself: receipts follow fast</source>
        <translation>Włączone automatycznie: paragony idą szybko po sobie</translation>
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
    <message>
        <source>Unattributed</source>
        <translation>Bez przypisania</translation>
    </message>
    <message>
        <source>The hotkeys do not work; the screen does.</source>
        <translation>Skróty klawiszowe nie działają; ekran działa.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nie zaproponowano</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>cofnij</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>kolejka</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>pomysł</translation>
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
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Whole menu</source>
        <translation>Całe menu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Queue mode</source>
        <translation>Tryb kolejki</translation>
    </message>
    <message>
        <source>Something cheaper?</source>
        <translation>Coś tańszego?</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Kto sprzedaje</translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation>Kto obsługuje?</translation>
    </message>
    <message>
        <source>The till tells no names.</source>
        <translation>Kasa nie podaje imion.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Names before</source>
        <translation>Poprzednie imiona</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Kolejne imiona</translation>
    </message>
    <message>
        <source>PIN: {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN ma od 4 do 8 cyfr.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń cyfrę</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>Sprawdzanie PIN-u…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>Błędny PIN. Spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Błędny PIN. Spróbuj za %n sekundę.</numerusform>
            <numerusform>Błędny PIN. Spróbuj za %n sekundy.</numerusform>
            <numerusform>Błędny PIN. Spróbuj za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked just now.</source>
        <translation>PIN-u nie można teraz sprawdzić.</translation>
    </message>
    <message>
        <source>No PIN yet. The manager sets one.</source>
        <translation>Nie ma jeszcze PIN-u. Nadaje go kierownictwo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Line to say</source>
        <translation>Zdanie dla klienta</translation>
    </message>
    <message>
        <source>Like the panel</source>
        <translation>Jak w panelu</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Ten panel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Bardzo duży</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Po lewej</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Po prawej</translation>
    </message>
    <message>
        <source>Keep-clear zone</source>
        <translation>Wolna strefa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6: LGPL 3.</source>
        <translation>Licencja MIT. Qt i PySide6: LGPL 3.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>&apos;{key}&apos; is not the name of a key.</source>
        <translation>„{key}” nie jest nazwą klawisza.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system keeps the Windows key for itself.</source>
        <translation>{key} nie może być skrótem: system zachowuje klawisz Windows dla siebie.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Ctrl+Alt is AltGr, which writes letters such as ą, € and @.</source>
        <translation>{key} nie może być skrótem: Ctrl+Alt to AltGr, którym pisze się takie znaki jak ą, € i @.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Alt opens menus and commands windows.</source>
        <translation>{key} nie może być skrótem: Alt otwiera menu i steruje oknami.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Windows keeps F12 for itself, and some scanners send it.</source>
        <translation>{key} nie może być skrótem: Windows zachowuje F12 dla siebie, a wysyłają go też niektóre skanery.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system makes pictures of the screen with it.</source>
        <translation>{key} nie może być skrótem: system robi nim zrzuty ekranu.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and cashiers press it all the time.</source>
        <translation>{key} nie może być skrótem: skanery i obsługa naciskają go ciągle.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and till programs use Ctrl with letters and signs.</source>
        <translation>{key} nie może być skrótem: skanery i programy kasowe używają Ctrl z literami i znakami.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it writes a sign into the till program.</source>
        <translation>{key} nie może być skrótem: wpisuje znak do programu kasy.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it moves or deletes what is being typed at the till.</source>
        <translation>{key} nie może być skrótem: przesuwa lub usuwa to, co jest wpisywane w kasie.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it changes what other keys write.</source>
        <translation>{key} nie może być skrótem: zmienia to, co piszą inne klawisze.</translation>
    </message>
    <message>
        <source>{key} is set for two actions; one key does one thing.</source>
        <translation>{key} ma przypisane dwie czynności; jeden klawisz robi jedną rzecz.</translation>
    </message>
    <message>
        <source>{key} needs the key test first: run &apos;pos-assist keys test&apos; at this till.</source>
        <translation>{key} wymaga najpierw testu klawiszy: uruchom przy tej kasie „pos-assist keys test”.</translation>
    </message>
    <message>
        <source>{key} needs a whole key test with three scanned codes: run &apos;pos-assist keys test&apos; again.</source>
        <translation>{key} wymaga pełnego testu klawiszy z trzema kodami: uruchom ponownie „pos-assist keys test”.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: in the key test the till or the scanner used it.</source>
        <translation>{key} nie może być skrótem: w teście klawiszy użyła go kasa lub skaner.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: another program has taken it.</source>
        <translation>{key} nie działa jako skrót: zajął go inny program.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: this keyboard has no such key.</source>
        <translation>{key} nie działa jako skrót: ta klawiatura nie ma takiego klawisza.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: the system refused it.</source>
        <translation>{key} nie działa jako skrót: system go odrzucił.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work under Wayland, which hides the keyboard from us; touch the panel.</source>
        <translation>Skróty klawiszowe nie działają w Waylandzie, który ukrywa klawiaturę; dotykaj panelu.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work on this system; touch the panel.</source>
        <translation>Skróty klawiszowe nie działają w tym systemie; dotykaj panelu.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work without a screen and a keyboard.</source>
        <translation>Skróty klawiszowe nie działają bez ekranu i klawiatury.</translation>
    </message>
    <message>
        <source>Hotkeys do not work: the X server cannot be asked for keys; touch the panel.</source>
        <translation>Skróty klawiszowe nie działają: serwer X nie oddaje klawiszy; dotykaj panelu.</translation>
    </message>
    <message>
        <source>Some hotkeys do not work; &apos;pos-assist keys list&apos; says why.</source>
        <translation>Część skrótów nie działa; powód podaje „pos-assist keys list”.</translation>
    </message>
    <message>
        <source>Key test</source>
        <translation>Test klawiszy</translation>
    </message>
    <message>
        <source>We look for keys that neither your till program nor your scanner uses.</source>
        <translation>Szukamy klawiszy, których nie używa ani program kasy, ani skaner.</translation>
    </message>
    <message>
        <source>1. Press every key that you use at the till: function keys, combinations, all of them.</source>
        <translation>1. Naciśnij każdy klawisz używany przy kasie: klawisze funkcyjne, kombinacje, wszystkie.</translation>
    </message>
    <message>
        <source>2. Scan three codes. One should be a square one (GS1 DataMatrix), as on medicine.</source>
        <translation>2. Zeskanuj trzy kody. Jeden powinien być kwadratowy (GS1 DataMatrix), jak na lekach.</translation>
    </message>
    <message>
        <source>3. Choose &apos;Finish&apos; with the mouse or your finger; no key does it.</source>
        <translation>3. Wybierz „Zakończ” myszą lub palcem; żaden klawisz tego nie robi.</translation>
    </message>
    <message>
        <source>What you type is not kept: only how often, and the names of special keys.</source>
        <translation>Tego, co piszesz, nie zapisujemy: tylko jak często i nazwy klawiszy specjalnych.</translation>
    </message>
    <message>
        <source>Scanned: {count} of {wanted}</source>
        <translation>Zeskanowano: {count} z {wanted}</translation>
    </message>
    <message>
        <source>Letters, digits and signs: {count}</source>
        <translation>Litery, cyfry i znaki: {count}</translation>
    </message>
    <message>
        <source>Special keys: {keys}</source>
        <translation>Klawisze specjalne: {keys}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadnych</translation>
    </message>
    <message>
        <source>There is no scanner at this till</source>
        <translation>Przy tej kasie nie ma skanera</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Free keys</source>
        <translation>Wolne klawisze</translation>
    </message>
    <message>
        <source>Keys that nothing sent: {keys}</source>
        <translation>Klawisze, których nic nie wysłało: {keys}</translation>
    </message>
    <message>
        <source>Every key that could be bound was used. Keep the combinations with Ctrl+Shift.</source>
        <translation>Każdy klawisz, który można przypisać, był używany. Zostaw kombinacje z Ctrl+Shift.</translation>
    </message>
    <message>
        <source>No key may be bound alone yet: press the keys of the till, scan three codes, and test again.</source>
        <translation>Żadnego klawisza nie można jeszcze przypisać samego: naciśnij klawisze kasy, zeskanuj trzy kody i powtórz test.</translation>
    </message>
    <message>
        <source>To use one, write it in the settings under [keys], for instance: accept = &quot;{key}&quot;</source>
        <translation>Aby użyć klawisza, wpisz go w ustawieniach w [keys], na przykład: accept = &quot;{key}&quot;</translation>
    </message>
</context>
</TS>
