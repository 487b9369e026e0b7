<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_shell</name>
    <message>
        <source>What goes with what</source>
        <translation>Co do czego pasuje</translation>
    </message>
    <message>
        <source>Rows are what is bought, columns what is offered with it. Mark cells and press Goes with, Never with or Nothing; Space changes the marked cell, Ctrl+Right leads to the next one with something. Nothing changes at the till before you save.</source>
        <translation>W wierszach jest to, co klient kupuje, w kolumnach to, co się do tego proponuje. Zaznacz komórki i wybierz Pasuje, Nigdy razem albo Nic; spacja zmienia zaznaczoną komórkę, Ctrl+strzałka w prawo prowadzi do następnej z wpisem. Przy kasie nic się nie zmieni, dopóki nie zapiszesz.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupowane</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proponowane</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Rodziny</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>Search what is bought</source>
        <translation>Szukaj wśród kupowanych</translation>
    </message>
    <message>
        <source>Search what is offered</source>
        <translation>Szukaj wśród proponowanych</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>With something</source>
        <translation>Z wpisem</translation>
    </message>
    <message>
        <source>With the marked row</source>
        <translation>Z zaznaczonym wierszem</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>goes with it, written by hand</source>
        <translation>pasuje, wpisane ręcznie</translation>
    </message>
    <message>
        <source>goes with it by a wider rule</source>
        <translation>pasuje z szerszej reguły</translation>
    </message>
    <message>
        <source>goes with it, learned and approved</source>
        <translation>pasuje, wyuczone i zatwierdzone</translation>
    </message>
    <message>
        <source>a learned proposal waits for a decision</source>
        <translation>wyuczona propozycja czeka na decyzję</translation>
    </message>
    <message>
        <source>never offered with it</source>
        <translation>nigdy nie proponowane razem</translation>
    </message>
    <message numerus="yes">
        <source>%n finer rule(s) inside</source>
        <translation>
            <numerusform>%n węższa reguła w środku</numerusform>
            <numerusform>%n węższe reguły w środku</numerusform>
            <numerusform>%n węższych reguł w środku</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nic nie wiadomo</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>to samo po obu stronach</translation>
    </message>
    <message>
        <source>not saved yet: {what}</source>
        <translation>jeszcze nie zapisane: {what}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: {what}</source>
        <translation>{bought} → {offered}: {what}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Reguła {name}</translation>
    </message>
    <message>
        <source>Rule {name} (paused)</source>
        <translation>Reguła {name} (wstrzymana)</translation>
    </message>
    <message>
        <source>Never: {why}</source>
        <translation>Nigdy: {why}</translation>
    </message>
    <message>
        <source>{together} of {of} receipts, {lift} times as often as chance</source>
        <translation>{together} z {of} paragonów, {lift} razy częściej niż przypadkiem</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>i jeszcze %n reguła</numerusform>
            <numerusform>i jeszcze %n reguły</numerusform>
            <numerusform>i jeszcze %n reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Nigdy razem</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Why never (shown in the history)</source>
        <translation>Dlaczego nigdy (widoczne w historii)</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>Otwórz regułę</translation>
    </message>
    <message>
        <source>Look at the proposal</source>
        <translation>Zobacz propozycję</translation>
    </message>
    <message>
        <source>Mark a cell to see what is known of it.</source>
        <translation>Zaznacz komórkę, aby zobaczyć, co o niej wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>Zaznaczono %n komórkę</numerusform>
            <numerusform>Zaznaczono %n komórki</numerusform>
            <numerusform>Zaznaczono %n komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} cells can be changed at once.</source>
        <translation>Naraz można zmienić najwyżej {most} komórek.</translation>
    </message>
    <message>
        <source>A wider rule says so: change it there, or write Never with here.</source>
        <translation>Mówi tak szersza reguła: zmień ją tam albo wpisz tutaj Nigdy razem.</translation>
    </message>
    <message>
        <source>No rows or columns are left by these searches.</source>
        <translation>Przy tym wyszukiwaniu nie zostały żadne wiersze lub kolumny.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Nie ma jeszcze czego zestawić.</translation>
    </message>
    <message>
        <source>Products come from the till; families and attributes are written there.</source>
        <translation>Produkty pochodzą z kasy; rodziny i cechy wpisuje się na stronie produktów.</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>Do produktów</translation>
    </message>
    <message>
        <source>{bought} → {offered}: goes with it now</source>
        <translation>{bought} → {offered}: teraz pasuje</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now</source>
        <translation>{bought} → {offered}: teraz nigdy razem</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now, because {why}</source>
        <translation>{bought} → {offered}: teraz nigdy razem, powód: {why}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: nothing is written any more</source>
        <translation>{bought} → {offered}: nic już nie jest wpisane</translation>
    </message>
    <message>
        <source>Name, codes, price and stock are the till&apos;s own. The rest is what the shop adds: choose one product or several, write at the right, then save everything at once with a reason.</source>
        <translation>Nazwa, kody, cena i stan pochodzą z kasy. Resztę dopisuje sklep: wybierz jeden produkt lub kilka, wpisz po prawej i zapisz wszystko naraz, podając powód.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępne</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>Content of one piece</source>
        <translation>Zawartość sztuki</translation>
    </message>
    <message>
        <source>Short names on the card</source>
        <translation>Krótkie nazwy na karcie</translation>
    </message>
    <message>
        <source>Benefits, as the end of a sentence</source>
        <translation>Korzyści, jako koniec zdania</translation>
    </message>
    <message>
        <source>Kept back from the stock</source>
        <translation>Rezerwa ze stanu</translation>
    </message>
    <message>
        <source>Versions of one thing share a family</source>
        <translation>Odmiany jednej rzeczy mają wspólną rodzinę</translation>
    </message>
    <message>
        <source>For the price per unit: 0.5 l, 250 g, 12 pcs</source>
        <translation>Do ceny jednostkowej: 0.5 l, 250 g, 12 pcs</translation>
    </message>
    <message>
        <source>Write name=value, for example port=usb-c, and press Enter</source>
        <translation>Wpisz nazwa=wartość, na przykład port=usb-c, i naciśnij Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>różne wartości</translation>
    </message>
    <message>
        <source>{text} ({count} of {of})</source>
        <translation>{text} ({count} z {of})</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Wszystkie produkty</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Bez rodziny</translation>
    </message>
    <message>
        <source>Without a benefit</source>
        <translation>Bez korzyści</translation>
    </message>
    <message>
        <source>Without a short name</source>
        <translation>Bez krótkiej nazwy</translation>
    </message>
    <message>
        <source>Without attributes</source>
        <translation>Bez cech</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Bez kategorii</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>Bez kosztu</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>Nic dostępnego</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisane</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Wyprzedaż</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Krótki termin</translation>
    </message>
    <message>
        <source>Run to zero</source>
        <translation>Do wyczerpania</translation>
    </message>
    <message>
        <source>Choose a product to see and to write what the shop knows about it.</source>
        <translation>Wybierz produkt, aby zobaczyć i wpisać, co sklep o nim wie.</translation>
    </message>
    <message numerus="yes">
        <source>%n products chosen</source>
        <translation>
            <numerusform>Wybrano %n produkt</numerusform>
            <numerusform>Wybrano %n produkty</numerusform>
            <numerusform>Wybrano %n produktów</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here is written for all of them; the rest stays as it is.</source>
        <translation>To, co tu wpiszesz, zapisze się dla wszystkich; reszta zostaje bez zmian.</translation>
    </message>
    <message>
        <source>At most {most} products can be changed at once.</source>
        <translation>Naraz można zmienić najwyżej {most} produktów.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Co do niego pasuje</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Nie ma jeszcze produktów.</translation>
    </message>
    <message>
        <source>The till has none that it sells.</source>
        <translation>Kasa nie sprzedaje żadnych.</translation>
    </message>
    <message>
        <source>Connect a till in the settings, or import rules: what they name is shown here.</source>
        <translation>Podłącz kasę w ustawieniach albo zaimportuj reguły: widać tu to, co one wymieniają.</translation>
    </message>
    <message>
        <source>Write it as name=value; the name holds letters, digits, - and _ only.</source>
        <translation>Zapisz jako nazwa=wartość; w nazwie tylko litery, cyfry, - i _.</translation>
    </message>
    <message>
        <source>{product}: {what} {before} → {after}</source>
        <translation>{product}: {what} {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>{product}: everything that was written is removed</source>
        <translation>{product}: wszystko, co wpisano, zostaje usunięte</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Dla kierownika</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Catalogue and rules</source>
        <translation>Katalog i reguły</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Till read {time}</source>
        <translation>Kasa odczytana {time}</translation>
    </message>
    <message>
        <source>No till connected: products are those that rules name</source>
        <translation>Brak kasy: widać produkty wymienione w regułach</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Pracuję…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
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
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Something went wrong; it is in the log. Nothing was changed.</source>
        <translation>Coś się nie udało; jest to w dzienniku. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Ctrl+F search, Ctrl+S save, Ctrl+Z take the last saved change back, Ctrl+Tab next page, Alt+Left back, F5 read again</source>
        <translation>Ctrl+F szukaj, Ctrl+S zapisz, Ctrl+Z cofnij ostatni zapis, Ctrl+Tab następna strona, Alt+strzałka w lewo wstecz, F5 odczytaj ponownie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Take back what {by} saved at {time}? {why}</source>
        <translation>Cofnąć to, co {by} zapisał(a) o {time}? {why}</translation>
    </message>
    <message>
        <source>Taken back. It is in the history.</source>
        <translation>Cofnięto. Jest w historii.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytuję…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Nie udało się tego odczytać.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} z {of}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co się zmieni</translation>
    </message>
    <message>
        <source>Reason for the change (for the history)</source>
        <translation>Powód zmiany (do historii)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n niezapisana zmiana</numerusform>
            <numerusform>%n niezapisane zmiany</numerusform>
            <numerusform>%n niezapisanych zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>Są tu niezapisane zmiany: najpierw je zapisz albo odrzuć.</translation>
    </message>
    <message>
        <source>It could not be saved; the reason is in the log.</source>
        <translation>Nie udało się zapisać; powód jest w dzienniku.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
</context>
</TS>
