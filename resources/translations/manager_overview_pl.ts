<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_overview</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Three questions on one screen: is offering worth it, does it harm, what should change. Hover over a figure, or go to it with Tab, to read what it means; press it to see its receipts. Alt+T today, Alt+W this week, Alt+M this month.</source>
        <translation>Trzy pytania na jednym ekranie: czy proponowanie się opłaca, czy nie szkodzi, co zmienić. Najedź na liczbę albo przejdź do niej klawiszem Tab, aby przeczytać, co znaczy; naciśnij ją, aby zobaczyć paragony. Alt+T dziś, Alt+W ten tydzień, Alt+M ten miesiąc.</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Czy się opłaca?</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Czy nie szkodzi?</translation>
    </message>
    <message>
        <source>What to change?</source>
        <translation>Co zmienić?</translation>
    </message>
    <message>
        <source>Yes: {value} more in every basket, at least {low}.</source>
        <translation>Tak: {value} więcej w każdym koszyku, co najmniej {low}.</translation>
    </message>
    <message>
        <source>No: {value} in every basket, at best {high}.</source>
        <translation>Nie: {value} w każdym koszyku, w najlepszym razie {high}.</translation>
    </message>
    <message>
        <source>Not clear yet: between {low} and {high} in every basket.</source>
        <translation>Jeszcze nie wiadomo: od {low} do {high} w każdym koszyku.</translation>
    </message>
    <message>
        <source>Not known yet: {why}.</source>
        <translation>Jeszcze nie wiadomo: {why}.</translation>
    </message>
    <message>
        <source>No verdict: {why}.</source>
        <translation>Brak oceny: {why}.</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>W tych dniach</translation>
    </message>
    <message>
        <source>No effect, only a sum: accepted items {value}</source>
        <translation>To nie efekt, tylko suma: przyjęte produkty {value}</translation>
    </message>
    <message>
        <source>{treatment} with offers, {holdout} without</source>
        <translation>{treatment} z propozycjami, {holdout} bez</translation>
    </message>
    <message>
        <source>{treatment} against {holdout} without</source>
        <translation>{treatment} wobec {holdout} bez</translation>
    </message>
    <message>
        <source>No sign of it.</source>
        <translation>Nic na to nie wskazuje.</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n figure(s) beyond the bound.</source>
        <translation>
            <numerusform>Tak: %n liczba poza granicą.</numerusform>
            <numerusform>Tak: %n liczby poza granicą.</numerusform>
            <numerusform>Tak: %n liczb poza granicą.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>najwyżej {bound}</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>w granicach</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>poza granicą</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Nothing presses.</source>
        <translation>Nic pilnego.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n sprawa do obejrzenia.</numerusform>
            <numerusform>%n sprawy do obejrzenia.</numerusform>
            <numerusform>%n spraw do obejrzenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets are missing on one side: effects are not told until it is found.</source>
        <translation>Po jednej stronie brakuje koszyków: efekty nie są podawane, dopóki nie wiadomo dlaczego.</translation>
    </message>
    <message>
        <source>{name} is beyond its bound.</source>
        <translation>{name}: poza granicą.</translation>
    </message>
    <message>
        <source>Data in doubt: {part}.</source>
        <translation>Wątpliwe dane: {part}.</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Warto zachować</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do przejrzenia</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>Learned from receipts</source>
        <translation>Nauczone z paragonów</translation>
    </message>
    <message>
        <source>None stands out yet.</source>
        <translation>Na razie żadna się nie wyróżnia.</translation>
    </message>
    <message>
        <source>Waiting for more offers: {count}</source>
        <translation>Czeka na więcej propozycji: {count}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otwórz: {name}</translation>
    </message>
    <message>
        <source>Why customers decline</source>
        <translation>Dlaczego klienci odmawiają</translation>
    </message>
    <message>
        <source>Nobody declined in these days.</source>
        <translation>W tych dniach nikt nie odmówił.</translation>
    </message>
    <message>
        <source>From receipt to sale</source>
        <translation>Od paragonu do sprzedaży</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Paragony</translation>
    </message>
    <message>
        <source>Something to offer</source>
        <translation>Było co zaproponować</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Pokazane karty</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Zaproponowane</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Na paragonie</translation>
    </message>
    <message>
        <source>{share} of the step before</source>
        <translation>{share} poprzedniego kroku</translation>
    </message>
    <message>
        <source>From {first} to {last}, between {low} and {high}.</source>
        <translation>Od {first} do {last}, między {low} a {high}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tydzień od</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Przedział 95%</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Podstawa</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>W tych dniach nic nie sprzedano.</translation>
    </message>
    <message>
        <source>Choose other days, or take a filter away.</source>
        <translation>Wybierz inne dni albo usuń filtr.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Nie ma jeszcze liczb.</translation>
    </message>
    <message>
        <source>Figures begin with the first basket that the panel sees. Connect a till, or start the panel.</source>
        <translation>Liczby zaczynają się od pierwszego koszyka, który widzi panel. Podłącz kasę albo uruchom panel.</translation>
    </message>
    <message>
        <source>Show as a table: {title}</source>
        <translation>Pokaż jako tabelę: {title}</translation>
    </message>
    <message>
        <source>Show as a chart: {title}</source>
        <translation>Pokaż jako wykres: {title}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porównaj z</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Remove the filter: {what}</source>
        <translation>Usuń filtr: {what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Nie ma jeszcze z czego wybierać</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Inne dni…</translation>
    </message>
    <message>
        <source>vs the days before</source>
        <translation>wobec dni przed nimi</translation>
    </message>
    <message>
        <source>vs a year ago</source>
        <translation>wobec roku temu</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>bez porównania</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Rodzaj propozycji</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>z propozycjami</translation>
    </message>
    <message>
        <source>without offers</source>
        <translation>bez propozycji</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>dodatek</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>lepsza wersja</translation>
    </message>
    <message>
        <source>set</source>
        <translation>zestaw</translation>
    </message>
    <message>
        <source>cheaper option</source>
        <translation>tańsza opcja</translation>
    </message>
    <message>
        <source>extra cover</source>
        <translation>dodatkowa ochrona</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>zamiennik</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>pokazana</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>przyjęta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odrzucona</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nie zaproponowano</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasła</translation>
    </message>
    <message>
        <source>on the receipt</source>
        <translation>na paragonie</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>bez powodu</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>już ma</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>brak czasu</translation>
    </message>
    <message>
        <source>not suitable</source>
        <translation>nie pasuje</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>proszę nie pytać</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>Press it to see its receipts.</source>
        <translation>Naciśnij, aby zobaczyć paragony.</translation>
    </message>
    <message>
        <source>It cannot be pressed: no list of receipts is behind it.</source>
        <translation>Nie można tego nacisnąć: nie stoi za tym lista paragonów.</translation>
    </message>
    <message>
        <source>{share} may still come back</source>
        <translation>{share} może jeszcze wrócić</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>bez przypisania</translation>
    </message>
    <message>
        <source>Figures until {when}</source>
        <translation>Liczby do {when}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Brak liczb</translation>
    </message>
    <message>
        <source>Taking in what is new…</source>
        <translation>Wczytuję nowe dane…</translation>
    </message>
    <message>
        <source>Taking in what is new… {share}</source>
        <translation>Wczytuję nowe dane… {share}</translation>
    </message>
    <message>
        <source>Old figures: until {when}</source>
        <translation>Stare liczby: do {when}</translation>
    </message>
    <message>
        <source>Offers until {events}, receipts until {receipts}.</source>
        <translation>Propozycje do {events}, paragony do {receipts}.</translation>
    </message>
    <message>
        <source>The till keeps no receipts: figures come from our own log alone.</source>
        <translation>Kasa nie przechowuje paragonów: liczby pochodzą tylko z naszego dziennika.</translation>
    </message>
    <message>
        <source>The till knows no costs: money is counted in sales, not in margin.</source>
        <translation>Kasa nie zna kosztów: pieniądze liczone są w sprzedaży, nie w marży.</translation>
    </message>
    <message>
        <source>{level}: {interval}</source>
        <translation>{level}: {interval}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} z {of}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>przedtem: {value}</translation>
    </message>
    <message>
        <source>Last out of stock: {when}</source>
        <translation>Ostatnio brak: {when}</translation>
    </message>
    <message>
        <source>The receipts behind a figure, the newest first; the filters say which. Nobody can be recognised here. Esc or Alt+Left leads back to the figure.</source>
        <translation>Paragony stojące za liczbą, od najnowszych; filtry mówią które. Nikogo nie da się tu rozpoznać. Esc lub Alt+strzałka w lewo prowadzi z powrotem do liczby.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Paragon</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>At the offer</source>
        <translation>Przy propozycji</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>opłacony</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulowany</translation>
    </message>
    <message>
        <source>voided after payment</source>
        <translation>anulowany po zapłacie</translation>
    </message>
    <message>
        <source>return</source>
        <translation>zwrot</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>wymiana</translation>
    </message>
    <message>
        <source>training</source>
        <translation>szkolenie</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>wewnętrzny</translation>
    </message>
    <message>
        <source>The newest {n} of {of} receipts.</source>
        <translation>Najnowsze {n} z {of} paragonów.</translation>
    </message>
    <message>
        <source>Show more: {left} left</source>
        <translation>Pokaż więcej: zostało {left}</translation>
    </message>
    <message>
        <source>No receipts fit these filters.</source>
        <translation>Żaden paragon nie pasuje do tych filtrów.</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days.</source>
        <translation>Usuń filtr albo wybierz inne dni.</translation>
    </message>
</context>
</TS>
