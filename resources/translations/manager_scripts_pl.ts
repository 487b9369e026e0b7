<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>manager_scripts</name>
    <message>
        <source>“{about}” says that there are few left. Say the number with the placeholder for stock, or leave it out.</source>
        <translation>„{about}” mówi, że zostało mało sztuk. Podaj liczbę polem stanu magazynu albo to pomiń.</translation>
    </message>
    <message>
        <source>“{about}” says that time runs out. Name the date on which the promotion ends, or leave it out.</source>
        <translation>„{about}” mówi, że czas się kończy. Podaj datę końca promocji albo to pomiń.</translation>
    </message>
    <message>
        <source>“{about}” hurries the customer. Leave it out.</source>
        <translation>„{about}” ponagla klienta. Pomiń to.</translation>
    </message>
    <message>
        <source>“{about}” is a superlative without proof. Say what the goods do, or name the test.</source>
        <translation>„{about}” to superlatyw bez dowodu. Powiedz, co towar robi, albo podaj test.</translation>
    </message>
    <message>
        <source>“{about}” claims a reduced price, and the lowest price of the last 30 days is not known. Say the price that is charged.</source>
        <translation>„{about}” mówi o obniżce, a najniższa cena z ostatnich 30 dni nie jest znana. Podaj cenę, którą płaci klient.</translation>
    </message>
    <message>
        <source>“{about}” sells a right that the law gives anyway. State the period of the law plainly, and sell only what goes beyond it.</source>
        <translation>„{about}” sprzedaje prawo, które i tak daje ustawa. Podaj po prostu okres ustawowy i sprzedawaj tylko to, co ponad nim.</translation>
    </message>
    <message>
        <source>“{about}” makes the customer feel bad about a no. Leave it out.</source>
        <translation>„{about}” budzi poczucie winy za odmowę. Pomiń to.</translation>
    </message>
    <message>
        <source>“{about}” asks again after a no. Leave it out; a no is final.</source>
        <translation>„{about}” pyta znowu po odmowie. Pomiń to: „nie” jest ostateczne.</translation>
    </message>
    <message>
        <source>“{about}” speaks for everybody without figures. Leave it out.</source>
        <translation>„{about}” mówi w imieniu wszystkich, bez liczb. Pomiń to.</translation>
    </message>
    <message>
        <source>“{about}” addresses a man or a woman. Say it without a gender: “Add it?” needs none.</source>
        <translation>„{about}” zwraca się do mężczyzny albo kobiety. Powiedz to bez rodzaju: „Dodać?” go nie potrzebuje.</translation>
    </message>
    <message>
        <source>It has an exclamation mark. End it with a full stop or a question mark.</source>
        <translation>Jest w nim wykrzyknik. Zakończ kropką albo znakiem zapytania.</translation>
    </message>
    <message>
        <source>It asks {about} questions. Ask once, with two equal ways out.</source>
        <translation>Liczba pytań: {about}. Zapytaj raz, z dwiema równymi odpowiedziami.</translation>
    </message>
    <message>
        <source>At “{about}” the name would need a case ending. Put it after a colon or a dash, or at the start.</source>
        <translation>Przy „{about}” nazwa wymagałaby odmiany. Wstaw ją po dwukropku, myślniku albo na początku.</translation>
    </message>
    <message>
        <source>What the law gives must be said first: {about} before the cover.</source>
        <translation>Najpierw to, co daje ustawa: {about} przed nazwą ochrony.</translation>
    </message>
    <message>
        <source>A brace stands alone or holds something that is no placeholder. Use the buttons below.</source>
        <translation>Nawias klamrowy stoi sam albo nie zawiera pola. Użyj przycisków poniżej.</translation>
    </message>
    <message>
        <source>{about} is no placeholder. Use the buttons below.</source>
        <translation>{about} nie jest polem. Użyj przycisków poniżej.</translation>
    </message>
    <message>
        <source>{about} is not known for this kind of offer. Use the buttons below.</source>
        <translation>{about} nie jest znane przy tym rodzaju oferty. Użyj przycisków poniżej.</translation>
    </message>
    <message>
        <source>{about} is missing, so the sentence would be the same for everything. Put it in.</source>
        <translation>Brakuje {about}, więc zdanie byłoby takie samo dla wszystkiego. Wstaw to pole.</translation>
    </message>
    <message>
        <source>{about} is missing, and another language has it. Say it here too, or leave it out there.</source>
        <translation>Brakuje {about}, a inny język je ma. Wstaw je też tutaj albo usuń je tam.</translation>
    </message>
    <message>
        <source>It gives no reason, so it is said only for better versions that were found in receipts. Put in {about}.</source>
        <translation>Nie podaje powodu, więc mówi się je tylko przy lepszych wersjach znalezionych w paragonach. Wstaw {about}.</translation>
    </message>
    <message>
        <source>Small or capital letter: write {about} here.</source>
        <translation>Mała czy wielka litera: tutaj wpisz {about}.</translation>
    </message>
    <message>
        <source>The sign “{about}” is invisible, of another alphabet, or a picture. Delete it, or type it anew.</source>
        <translation>Znak „{about}” jest niewidoczny, z innego alfabetu albo jest obrazkiem. Usuń go albo wpisz na nowo.</translation>
    </message>
    <message>
        <source>“{about}” is too long for one word on the panel. Write it as two words.</source>
        <translation>„{about}” to za długie słowo na panel. Napisz je jako dwa słowa.</translation>
    </message>
    <message>
        <source>At “{about}” something is joined to a placeholder. Put a space there; names take no endings.</source>
        <translation>Przy „{about}” coś jest doklejone do pola. Wstaw odstęp; nazwy nie przyjmują końcówek.</translation>
    </message>
    <message>
        <source>In “{about}” the word would have to change with the number. Write the number behind a colon, or use an abbreviation.</source>
        <translation>W „{about}” słowo musiałoby zmieniać się z liczbą. Podaj liczbę po dwukropku albo użyj skrótu, na przykład szt.</translation>
    </message>
    <message>
        <source>In “{about}” the same would be said twice. Leave out the second word.</source>
        <translation>W „{about}” to samo padłoby dwa razy. Pomiń drugie słowo.</translation>
    </message>
    <message>
        <source>It can become {about} characters long; at most 100 are said. Say it in fewer words.</source>
        <translation>Największa liczba znaków: {about}; mówi się najwyżej 100. Powiedz to krócej.</translation>
    </message>
    <message>
        <source>It can become {about} words long; at most 16 are said. Say it in fewer words.</source>
        <translation>Największa liczba słów: {about}; mówi się najwyżej 16. Powiedz to krócej.</translation>
    </message>
    <message>
        <source>It can take {about} s to say; 5 s are the aim. Shorten it where that loses nothing.</source>
        <translation>Wypowiedzenie może trwać {about} s; celem jest 5 s. Skróć, jeśli nic się nie traci.</translation>
    </message>
    <message>
        <source>There is no word list for this language. Let somebody read it who speaks it.</source>
        <translation>Dla tego języka nie ma listy słów. Niech przeczyta to ktoś, kto nim mówi.</translation>
    </message>
    <message>
        <source>Nothing is written here, so it is not said in this language.</source>
        <translation>Nic tu nie ma, więc w tym języku nie będzie to mówione.</translation>
    </message>
    <message>
        <source>“{about}” cannot be its name. Use letters without accents, figures, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>„{about}” nie może być nazwą. Użyj liter bez znaków, cyfr oraz &apos;.&apos;, &apos;-&apos; i &apos;_&apos;.</translation>
    </message>
    <message>
        <source>“{about}” is not its kind of offer.</source>
        <translation>„{about}” to nie jest jego rodzaj oferty.</translation>
    </message>
    <message>
        <source>It says nothing in any language. Write it in one.</source>
        <translation>Nic nie mówi w żadnym języku. Napisz je w jednym.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Co się mówi</translation>
    </message>
    <message>
        <source>Choose a sentence above and change it below; the preview shows it with goods of your shop. What must not be said cannot be saved. A sentence that you change stands in place of the original, which can be put back at any time.</source>
        <translation>Wybierz zdanie u góry i zmień je poniżej; podgląd pokazuje je z towarami sklepu. Czego nie wolno mówić, tego nie da się zapisać. Zmienione zdanie zastępuje oryginał, który zawsze można przywrócić.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Rodzaj oferty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Choose a sentence above, or write a new one.</source>
        <translation>Wybierz zdanie u góry albo napisz nowe.</translation>
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
        <translation>Zamiast brakującego</translation>
    </message>
    <message>
        <source>original</source>
        <translation>oryginał</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>własne</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>only in test {arm}</source>
        <translation>tylko w teście {arm}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisane</translation>
    </message>
    <message>
        <source>has a mistake</source>
        <translation>z błędem</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Nowe zdanie</translation>
    </message>
    <message>
        <source>Copy as a variant</source>
        <translation>Kopiuj jako wariant</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Przywróć oryginał</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Użyj znowu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Only in test</source>
        <translation>Tylko w teście</translation>
    </message>
    <message>
        <source>A letter or a word names the side of a test, for instance B. Empty: always.</source>
        <translation>Litera lub słowo nazywa stronę testu, na przykład B. Puste: zawsze.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>said before the originals</source>
        <translation>mówione przed oryginałami</translation>
    </message>
    <message>
        <source>said as other wording</source>
        <translation>mówione jako inne słowa</translation>
    </message>
    <message>
        <source>Try it with</source>
        <translation>Wypróbuj z</translation>
    </message>
    <message>
        <source>a usual one</source>
        <translation>typowa</translation>
    </message>
    <message>
        <source>the shortest name</source>
        <translation>najkrótsza nazwa</translation>
    </message>
    <message>
        <source>the longest name</source>
        <translation>najdłuższa nazwa</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Wybierz produkt</translation>
    </message>
    <message>
        <source>Your shop has nothing of this kind yet; lengths are reckoned with short names.</source>
        <translation>W sklepie nie ma jeszcze nic tego rodzaju; długości liczone są z krótkimi nazwami.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
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
        <source>Up to {chars} of {most} characters, {words} of {most_words} words, {seconds} s</source>
        <translation>Znaki: do {chars} z {most}, słowa: {words} z {most_words}, {seconds} s</translation>
    </message>
    <message>
        <source>good length</source>
        <translation>dobra długość</translation>
    </message>
    <message>
        <source>a little long</source>
        <translation>trochę długie</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>za długie</translation>
    </message>
    <message>
        <source>Not said with this one, because it is not known: {names}.</source>
        <translation>Z tym nie będzie mówione, bo nie jest znane: {names}.</translation>
    </message>
    <message>
        <source>Not said with this one: too long with it.</source>
        <translation>Z tym nie będzie mówione: za długie.</translation>
    </message>
    <message>
        <source>No preview: first put right what is told below.</source>
        <translation>Bez podglądu: najpierw popraw błędy.</translation>
    </message>
    <message>
        <source>Nothing is written here: the original is said.</source>
        <translation>Nic tu nie ma: mówiony jest oryginał.</translation>
    </message>
    <message>
        <source>Nothing is written here: it is not said in this language.</source>
        <translation>Nic tu nie ma: w tym języku nie będzie mówione.</translation>
    </message>
    <message>
        <source>Mistake: {text}</source>
        <translation>Błąd: {text}</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>Wskazówka: {text}</translation>
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
        <source>%n mistake(s), told beside the text. It cannot be saved like this.</source>
        <translation>
            <numerusform>%n błąd, opisany obok tekstu. Tak nie można zapisać.</numerusform>
            <numerusform>%n błędy, opisane obok tekstu. Tak nie można zapisać.</numerusform>
            <numerusform>%n błędów, opisanych obok tekstu. Tak nie można zapisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Bez błędów</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nowe: {name}</translation>
    </message>
    <message>
        <source>{name}, {language}: {before} becomes: {after}</source>
        <translation>{name}, {language}: {before} zmienia się na: {after}</translation>
    </message>
    <message>
        <source>Original again: {name}</source>
        <translation>Znowu oryginał: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Usunięte: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Wstrzymane: {name}</translation>
    </message>
    <message>
        <source>Used again: {name}</source>
        <translation>Znowu używane: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Zmienione: {name}</translation>
    </message>
    <message>
        <source>Saved. It is said from the next card on.</source>
        <translation>Zapisano. Mówione od następnej karty.</translation>
    </message>
    <message>
        <source>name of what is offered</source>
        <translation>nazwa tego, co jest proponowane</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>jego cena</translation>
    </message>
    <message>
        <source>what it is good for, in small letters</source>
        <translation>do czego się przyda, małymi literami</translation>
    </message>
    <message>
        <source>what it is good for, at the start of a sentence</source>
        <translation>do czego się przyda, na początku zdania</translation>
    </message>
    <message>
        <source>difference in price</source>
        <translation>różnica w cenie</translation>
    </message>
    <message>
        <source>total after adding</source>
        <translation>razem po dodaniu</translation>
    </message>
    <message>
        <source>how many are there; not said when the figure is old</source>
        <translation>ile jest sztuk; nie mówi się, gdy dane są stare</translation>
    </message>
    <message>
        <source>what it goes with, from the basket</source>
        <translation>do czego z koszyka pasuje</translation>
    </message>
    <message>
        <source>unit of the content: kg, l</source>
        <translation>jednostka zawartości: kg, l</translation>
    </message>
    <message>
        <source>price of one unit of the better one</source>
        <translation>cena jednostki lepszej wersji</translation>
    </message>
    <message>
        <source>price of one unit of the present one</source>
        <translation>cena jednostki obecnej wersji</translation>
    </message>
    <message>
        <source>what the set saves</source>
        <translation>ile oszczędza zestaw</translation>
    </message>
    <message>
        <source>what the set saves, in per cent</source>
        <translation>ile oszczędza zestaw, w procentach</translation>
    </message>
    <message>
        <source>price of the set</source>
        <translation>cena zestawu</translation>
    </message>
    <message>
        <source>price of its parts one by one</source>
        <translation>cena części kupionych osobno</translation>
    </message>
    <message>
        <source>period that the law gives</source>
        <translation>okres, który daje ustawa</translation>
    </message>
    <message>
        <source>period with the cover in total</source>
        <translation>łączny okres z ochroną</translation>
    </message>
    <message>
        <source>name of the cover</source>
        <translation>nazwa ochrony</translation>
    </message>
    <message>
        <source>name of what is out</source>
        <translation>nazwa tego, czego brakuje</translation>
    </message>
</context>
</TS>
