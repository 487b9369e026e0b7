<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_scenarios</name>
    <message>
        <source>the first stage is missing</source>
        <translation>brakuje pierwszego etapu</translation>
    </message>
    <message>
        <source>it ends before the seller can say anything</source>
        <translation>kończy się, zanim sprzedawca cokolwiek powie</translation>
    </message>
    <message>
        <source>leads to the stage “{detail}”, which is not there</source>
        <translation>prowadzi do etapu „{detail}”, którego nie ma</translation>
    </message>
    <message>
        <source>a dead end: it does not end here, and nothing follows</source>
        <translation>ślepy zaułek: tu się nie kończy i nic nie następuje</translation>
    </message>
    <message>
        <source>whatever is said, no end is reached from here</source>
        <translation>cokolwiek padnie, stąd nie ma dojścia do końca</translation>
    </message>
    <message>
        <source>nothing leads here</source>
        <translation>nic tu nie prowadzi</translation>
    </message>
    <message>
        <source>nothing is written here in any language</source>
        <translation>nic tu nie napisano w żadnym języku</translation>
    </message>
    <message>
        <source>“{detail}” is nothing that can be filled in</source>
        <translation>„{detail}” nie da się wstawić</translation>
    </message>
    <message>
        <source>write one sentence that every basket can fill: {detail}</source>
        <translation>napisz jedno zdanie pasujące do każdego koszyka: {detail}</translation>
    </message>
    <message>
        <source>choose what the customer says against it</source>
        <translation>wybierz, co klient ma przeciwko</translation>
    </message>
    <message>
        <source>there is no customer “{detail}”</source>
        <translation>nie ma klienta „{detail}”</translation>
    </message>
    <message>
        <source>a sentence to be left alone counts as an answer</source>
        <translation>zdanie, którego należy unikać, liczy się jako odpowiedź</translation>
    </message>
    <message>
        <source>too few sentences for the seller: {detail}</source>
        <translation>za mało zdań dla sprzedawcy: {detail}</translation>
    </message>
    <message>
        <source>nothing follows when the seller does this: {detail}</source>
        <translation>nic nie następuje, gdy sprzedawca: {detail}</translation>
    </message>
    <message>
        <source>it ends here, and yet something follows</source>
        <translation>tu się kończy, a jednak coś następuje</translation>
    </message>
    <message>
        <source>not written in this language: {detail}</source>
        <translation>nie napisano w języku: {detail}</translation>
    </message>
    <message>
        <source>an exclamation mark: “{detail}”</source>
        <translation>wykrzyknik: „{detail}”</translation>
    </message>
    <message>
        <source>longer than 100 characters: “{detail}”</source>
        <translation>dłuższe niż 100 znaków: „{detail}”</translation>
    </message>
    <message>
        <source>the model dialogue names a sentence that is not there: {detail}</source>
        <translation>wzorcowa rozmowa wymienia zdanie, którego nie ma: {detail}</translation>
    </message>
    <message>
        <source>a sentence of feedback is missing</source>
        <translation>brakuje zdania informacji zwrotnej</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenariusze</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Moje scenariusze</translation>
    </message>
    <message>
        <source>A scenario is one course of a conversation at the till. What comes with the program can be copied and the copy changed. Yours are played as soon as the check finds no mistake. Enter opens a scenario, Ctrl+S saves it, Ctrl+Z takes a step back, Esc leads back to the list.</source>
        <translation>Scenariusz to jeden przebieg rozmowy przy kasie. To, co jest w programie, można skopiować i zmienić kopię. Własne są ćwiczone, gdy sprawdzenie nie znajdzie błędu. Enter otwiera scenariusz, Ctrl+S zapisuje, Ctrl+Z cofa krok, Esc wraca do listy.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Co jest właściwe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>z programu</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>własny</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>przekazany</translation>
    </message>
    <message>
        <source>handed in by {who}</source>
        <translation>przekazany: {who}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>bez tytułu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Let everybody play it</source>
        <translation>Udostępnij wszystkim</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>Hand in to the trainer</source>
        <translation>Przekaż trenerowi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>{file} is not played: {why}</source>
        <translation>{file} nie jest ćwiczony: {why}</translation>
    </message>
    <message>
        <source>Choose a scenario above, or write a new one.</source>
        <translation>Wybierz scenariusz powyżej albo napisz nowy.</translation>
    </message>
    <message>
        <source>Scenario (*.toml)</source>
        <translation>Scenariusz (*.toml)</translation>
    </message>
    <message>
        <source>Scenario from a file</source>
        <translation>Scenariusz z pliku</translation>
    </message>
    <message>
        <source>Write the scenario to a file</source>
        <translation>Zapisz scenariusz do pliku</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Wszystkie scenariusze</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>O scenariuszu</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopiuj i zmień</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Jeszcze niezapisane.</translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>Są tu niezapisane zmiany: najpierw je zapisz albo odrzuć.</translation>
    </message>
    <message>
        <source>Saved. It is played from the next session on.</source>
        <translation>Zapisano. Będzie ćwiczony od następnej sesji.</translation>
    </message>
    <message>
        <source>Saved as a draft. It is not played before the mistakes are put right.</source>
        <translation>Zapisano jako szkic. Nie będzie ćwiczony, dopóki błędy nie zostaną poprawione.</translation>
    </message>
    <message>
        <source>Saved as your draft. Hand it in when it is ready.</source>
        <translation>Zapisano jako szkic. Przekaż, gdy będzie gotowy.</translation>
    </message>
    <message>
        <source>Saved. Let everybody play it when it is ready.</source>
        <translation>Zapisano. Udostępnij wszystkim, gdy będzie gotowy.</translation>
    </message>
    <message>
        <source>Everybody plays it from the next session on.</source>
        <translation>Od następnej sesji ćwiczą go wszyscy.</translation>
    </message>
    <message>
        <source>It is a draft of its author again.</source>
        <translation>Znowu jest szkicem swojego autora.</translation>
    </message>
    <message>
        <source>The trainer sees it now.</source>
        <translation>Trener już go widzi.</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>Usunięto: {title}. Ctrl+Z przywraca.</translation>
    </message>
    <message>
        <source>It is back: {title}.</source>
        <translation>Przywrócono: {title}.</translation>
    </message>
    <message>
        <source>Read. Look at it, then save it.</source>
        <translation>Wczytano. Obejrzyj i zapisz.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>Nie ma kroku do cofnięcia.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n wskazówka</numerusform>
            <numerusform>%n wskazówki</numerusform>
            <numerusform>%n wskazówek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Nic do poprawienia</translation>
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
        <source>What the check found</source>
        <translation>Co znalazło sprawdzenie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcja</translation>
    </message>
    <message>
        <source>One sentence: what is right here, and why.</source>
        <translation>Jedno zdanie: co tu jest właściwe i dlaczego.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Zastrzeżenie</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Kto w nim występuje</translation>
    </message>
    <message>
        <source>None ticked: every customer may.</source>
        <translation>Nic niezaznaczone: każdy klient.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>With which ideas</source>
        <translation>Z jakimi propozycjami</translation>
    </message>
    <message>
        <source>None ticked: with any.</source>
        <translation>Nic niezaznaczone: z każdą.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nowy etap</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Usuń etap</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>nic nie mówi</translation>
    </message>
    <message>
        <source>the customer&apos;s own first words</source>
        <translation>własne pierwsze słowa klienta</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Co mówi klient</translation>
    </message>
    <message>
        <source>One sentence a line; one of them is drawn. Filled in from the basket: {names}. Nothing here: what the customer has to say at a stage of this name, if anything.</source>
        <translation>Jedno zdanie w wierszu; jedno z nich jest losowane. Z koszyka wstawiane są: {names}. Puste: to, co klient sam ma do powiedzenia na etapie o tej nazwie, jeśli coś ma.</translation>
    </message>
    <message>
        <source>The customer said no</source>
        <translation>Klient odmówił</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co następuje</translation>
    </message>
    <message>
        <source>Try it earlier</source>
        <translation>Sprawdzaj wcześniej</translation>
    </message>
    <message>
        <source>and the mood changes by</source>
        <translation>a nastrój zmienia się o</translation>
    </message>
    <message>
        <source>the sentence answers the doubt</source>
        <translation>odpowiada na wątpliwość</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>This one is only looked at: copy it to change it.</source>
        <translation>Ten można tylko oglądać: żeby go zmienić, skopiuj go.</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>rozmowa trwa</translation>
    </message>
    <message>
        <source>The customer has a doubt</source>
        <translation>Klient ma wątpliwość</translation>
    </message>
    <message>
        <source>The customer took it</source>
        <translation>Klient to wziął</translation>
    </message>
    <message>
        <source>{move}: leads to {to}</source>
        <translation>{move}: prowadzi do {to}</translation>
    </message>
    <message>
        <source>{move}, if {when}: leads to {to}</source>
        <translation>{move}, jeśli {when}: prowadzi do {to}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>When the seller</source>
        <translation>Gdy sprzedawca</translation>
    </message>
    <message>
        <source>it leads to</source>
        <translation>prowadzi to do</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>cierpliwość</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>zaufanie</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>zainteresowanie</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Tylko jeśli</translation>
    </message>
    <message>
        <source>{what} at least {n}</source>
        <translation>{what} co najmniej {n}</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>bez znaczenia</translation>
    </message>
    <message>
        <source>the sentence contains</source>
        <translation>zdanie zawiera</translation>
    </message>
    <message>
        <source>it was said by now</source>
        <translation>padło do tej pory</translation>
    </message>
    <message>
        <source>the wording fits the kind of idea</source>
        <translation>słowa pasują do rodzaju propozycji</translation>
    </message>
    <message>
        <source>the wording does not fit the kind of idea</source>
        <translation>słowa nie pasują do rodzaju propozycji</translation>
    </message>
    <message>
        <source>wording and idea</source>
        <translation>słowa i propozycja</translation>
    </message>
    <message>
        <source>up to level {n}</source>
        <translation>do poziomu {n}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>poziom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Another basket</source>
        <translation>Inny koszyk</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Od początku</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s baskets…</source>
        <translation>Czytam koszyki sklepu…</translation>
    </message>
    <message>
        <source>The shop&apos;s baskets could not be read.</source>
        <translation>Nie udało się odczytać koszyków sklepu.</translation>
    </message>
    <message>
        <source>No basket of the shop fits this scenario.</source>
        <translation>Żaden koszyk sklepu nie pasuje do tego scenariusza.</translation>
    </message>
    <message>
        <source>It cannot be played yet: put right the mistakes first.</source>
        <translation>Nie można go jeszcze przećwiczyć: najpierw popraw błędy.</translation>
    </message>
    <message>
        <source>Basket: {lines}. Total {total}.</source>
        <translation>Koszyk: {lines}. Razem {total}.</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Propozycja: {item}, {price}</translation>
    </message>
    <message>
        <source>Idea: none</source>
        <translation>Propozycja: brak</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>czeka %n osoba</numerusform>
            <numerusform>czekają %n osoby</numerusform>
            <numerusform>czeka %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Seller: {text}</source>
        <translation>Sprzedawca: {text}</translation>
    </message>
    <message>
        <source>Customer: {text}</source>
        <translation>Klient: {text}</translation>
    </message>
    <message>
        <source>Customer: says nothing</source>
        <translation>Klient: nic nie mówi</translation>
    </message>
    <message>
        <source>Patience {patience}, trust {trust}, interest {interest}</source>
        <translation>Cierpliwość {patience}, zaufanie {trust}, zainteresowanie {interest}</translation>
    </message>
    <message>
        <source>The seller says</source>
        <translation>Sprzedawca mówi</translation>
    </message>
    <message>
        <source>Enter or a click says it.</source>
        <translation>Enter albo kliknięcie.</translation>
    </message>
    <message>
        <source>{end}. {percent} of 100.</source>
        <translation>{end}. {percent} na 100.</translation>
    </message>
    <message>
        <source>Right: {check}</source>
        <translation>Dobrze: {check}</translation>
    </message>
    <message>
        <source>Not yet: {check}. {line}</source>
        <translation>Jeszcze nie: {check}. {line}</translation>
    </message>
    <message>
        <source>Better: {text}</source>
        <translation>Lepiej: {text}</translation>
    </message>
    <message>
        <source>Does not count here: {check}</source>
        <translation>Tu się nie liczy: {check}</translation>
    </message>
    <message>
        <source>asks for a need</source>
        <translation>pyta o potrzebę</translation>
    </message>
    <message>
        <source>offers an add-on</source>
        <translation>proponuje dodatek</translation>
    </message>
    <message>
        <source>offers the better version</source>
        <translation>proponuje lepszą wersję</translation>
    </message>
    <message>
        <source>offers the set</source>
        <translation>proponuje zestaw</translation>
    </message>
    <message>
        <source>says what it is good for</source>
        <translation>mówi, co to daje</translation>
    </message>
    <message>
        <source>says why that is true</source>
        <translation>mówi, skąd to wiadomo</translation>
    </message>
    <message>
        <source>names price and total</source>
        <translation>podaje cenę i sumę</translation>
    </message>
    <message>
        <source>answers the doubt honestly</source>
        <translation>uczciwie odpowiada na wątpliwość</translation>
    </message>
    <message>
        <source>offers the cheaper option</source>
        <translation>proponuje tańszą opcję</translation>
    </message>
    <message>
        <source>takes the no</source>
        <translation>przyjmuje odmowę</translation>
    </message>
    <message>
        <source>offers nothing, total and goodbye</source>
        <translation>niczego nie proponuje, suma i do widzenia</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>pyta ponownie</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>naciska</translation>
    </message>
    <message>
        <source>has one already</source>
        <translation>już ma</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>does not need it</source>
        <translation>nie potrzebuje</translation>
    </message>
    <message>
        <source>does not believe it</source>
        <translation>nie wierzy</translation>
    </message>
    <message>
        <source>has no time</source>
        <translation>nie ma czasu</translation>
    </message>
    <message>
        <source>does it fit</source>
        <translation>czy pasuje</translation>
    </message>
    <message>
        <source>just this, please</source>
        <translation>tylko to, proszę</translation>
    </message>
    <message>
        <source>costs less elsewhere</source>
        <translation>gdzie indziej taniej</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Zaproponować</translation>
    </message>
    <message>
        <source>Offer nothing: three or more wait</source>
        <translation>Nie proponować: czekają trzy osoby</translation>
    </message>
    <message>
        <source>Offer nothing: there is no idea</source>
        <translation>Nie proponować: brak propozycji</translation>
    </message>
    <message>
        <source>Offer nothing: said so before</source>
        <translation>Nie proponować: już to powiedział</translation>
    </message>
    <message>
        <source>Offer nothing: brings a complaint</source>
        <translation>Nie proponować: reklamacja</translation>
    </message>
    <message>
        <source>Offer nothing: the idea does not fit</source>
        <translation>Nie proponować: propozycja nie pasuje</translation>
    </message>
    <message>
        <source>Offer nothing: a child with counted money</source>
        <translation>Nie proponować: dziecko z drobnymi</translation>
    </message>
    <message>
        <source>Offer nothing: is paying already</source>
        <translation>Nie proponować: klient już płaci</translation>
    </message>
    <message>
        <source>1, one clear doubt</source>
        <translation>1, jedna jasna wątpliwość</translation>
    </message>
    <message>
        <source>2, the answer must fit</source>
        <translation>2, odpowiedź musi pasować</translation>
    </message>
    <message>
        <source>3, mixed signs</source>
        <translation>3, sprzeczne sygnały</translation>
    </message>
    <message>
        <source>ends: sold</source>
        <translation>koniec: sprzedane</translation>
    </message>
    <message>
        <source>ends: the cheaper one sold</source>
        <translation>koniec: sprzedana tańsza opcja</translation>
    </message>
    <message>
        <source>ends: the customer declined</source>
        <translation>koniec: klient odmówił</translation>
    </message>
    <message>
        <source>ends: served, nothing offered</source>
        <translation>koniec: obsłużono, nic nie proponowano</translation>
    </message>
    <message>
        <source>ends: the customer had enough</source>
        <translation>koniec: klient ma dość</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>korzyść</translation>
    </message>
    <message>
        <source>a proof</source>
        <translation>dowód</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>pytanie z wyborem</translation>
    </message>
    <message>
        <source>nothing definite</source>
        <translation>nic konkretnego</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>podziękowanie</translation>
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
        <source>In place of what is out</source>
        <translation>Zamiast tego, czego brakuje</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>potrzeba i dopasowanie</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>moment i kolejka</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>jedna jasna propozycja</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>korzyść, potem dowód</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>cena i suma</translation>
    </message>
    <message>
        <source>the no is taken</source>
        <translation>odmowa przyjęta</translation>
    </message>
</context>
</TS>
