<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>practice</name>
    <message>
        <source>calm</source>
        <translation>spokój</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>dobry humor</translation>
    </message>
    <message>
        <source>in a hurry</source>
        <translation>pośpiech</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>zły humor</translation>
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
        <source>In its place</source>
        <translation>W zamian</translation>
    </message>
    <message>
        <source>A question about the need</source>
        <translation>Pytanie o potrzebę</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>The better version</source>
        <translation>Lepsza wersja</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co to daje</translation>
    </message>
    <message>
        <source>Why that is true</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>Price and total</source>
        <translation>Cena i suma</translation>
    </message>
    <message>
        <source>An answer to the doubt</source>
        <translation>Odpowiedź na wątpliwość</translation>
    </message>
    <message>
        <source>The cheaper option</source>
        <translation>Tańsza opcja</translation>
    </message>
    <message>
        <source>Taking the no</source>
        <translation>Przyjęcie odmowy</translation>
    </message>
    <message>
        <source>No offer: total and goodbye</source>
        <translation>Bez propozycji: suma i do widzenia</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Ponowne pytanie</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Nacisk</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>co to daje</translation>
    </message>
    <message>
        <source>why that is true</source>
        <translation>skąd to wiadomo</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>pytanie z dwiema możliwościami</translation>
    </message>
    <message>
        <source>no item by name</source>
        <translation>żadnej nazwy towaru</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>podziękowanie</translation>
    </message>
    <message>
        <source>Need and fit</source>
        <translation>Potrzeba i dopasowanie</translation>
    </message>
    <message>
        <source>Moment and queue</source>
        <translation>Moment i kolejka</translation>
    </message>
    <message>
        <source>One clear offer</source>
        <translation>Jedna jasna propozycja</translation>
    </message>
    <message>
        <source>Benefit, then proof</source>
        <translation>Korzyść, potem dowód</translation>
    </message>
    <message>
        <source>Takes a no</source>
        <translation>Przyjmuje odmowę</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>za wcześnie na ocenę</translation>
    </message>
    <message>
        <source>building up</source>
        <translation>w budowie</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>pewnie</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>bardzo pewnie</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Już ma</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Niepotrzebne</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Brak czasu</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Czy pasuje?</translation>
    </message>
    <message>
        <source>Just this</source>
        <translation>Tylko to</translation>
    </message>
    <message>
        <source>Costs less elsewhere</source>
        <translation>Gdzie indziej taniej</translation>
    </message>
    <message>
        <source>The customer took it.</source>
        <translation>Klient skorzystał z propozycji.</translation>
    </message>
    <message>
        <source>The customer took the cheaper option.</source>
        <translation>Klient wybrał tańszą opcję.</translation>
    </message>
    <message>
        <source>The customer went without it, content.</source>
        <translation>Klient wyszedł bez tego, w dobrym nastroju.</translation>
    </message>
    <message>
        <source>The customer was served; nothing was offered.</source>
        <translation>Klient obsłużony; nic nie zaproponowano.</translation>
    </message>
    <message>
        <source>The customer had enough and left.</source>
        <translation>Klient miał dość i wyszedł.</translation>
    </message>
    <message>
        <source>Ask what it is for before I offer.</source>
        <translation>Najpierw pytam, do czego to, potem proponuję.</translation>
    </message>
    <message>
        <source>Offer nothing while three or more wait.</source>
        <translation>Nie proponuję, gdy czekają trzy osoby lub więcej.</translation>
    </message>
    <message>
        <source>One clear offer, then wait.</source>
        <translation>Jedna jasna propozycja, potem czekam.</translation>
    </message>
    <message>
        <source>Say one benefit, then why it is true.</source>
        <translation>Mówię jedną korzyść i skąd to wiadomo.</translation>
    </message>
    <message>
        <source>Name the price and the total.</source>
        <translation>Podaję cenę i sumę.</translation>
    </message>
    <message>
        <source>Take the first no with a friendly word.</source>
        <translation>Pierwszą odmowę przyjmuję z życzliwym słowem.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Sprawdzian</translation>
    </message>
    <message>
        <source>Encounter {place} of {of}</source>
        <translation>Klient {place} z {of}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Pozostało: {time}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Czas: {time}</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Kto ćwiczy?</translation>
    </message>
    <message>
        <source>What you practise is yours: the manager sees how far you are, never what you said, unless you share it.</source>
        <translation>Ćwiczenia są tylko dla Ciebie: kierownik widzi postępy, a rozmowy jedynie wtedy, gdy je udostępnisz.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>Nikt nie ma jeszcze kodu PIN.</translation>
    </message>
    <message>
        <source>The manager gives one: pos-assist staff pin set NUMBER.</source>
        <translation>Nadaje go kierownik: pos-assist staff pin set NUMER.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>In the demo shop everybody&apos;s PIN is {pin}.</source>
        <translation>W sklepie demo każdy ma PIN {pin}.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>Sprawdzanie kodu PIN…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>Błędny PIN. Spróbuj jeszcze raz.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Błędny PIN. Następna próba za %n sekundę.</numerusform>
            <numerusform>Błędny PIN. Następna próba za %n sekundy.</numerusform>
            <numerusform>Błędny PIN. Następna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>wpisano %n cyfrę</numerusform>
            <numerusform>wpisano %n cyfry</numerusform>
            <numerusform>wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Na dziś</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Zacznij ćwiczenia</translation>
    </message>
    <message>
        <source>{encounters} short encounters with baskets of this shop, about {minutes} minutes.</source>
        <translation>Krótkie rozmowy przy koszykach z tego sklepu: {encounters}. Około {minutes} min.</translation>
    </message>
    <message>
        <source>Due again today</source>
        <translation>Dziś do powtórki</translation>
    </message>
    <message>
        <source>Nothing is due. A round of everything keeps it fresh.</source>
        <translation>Nic nie czeka na powtórkę. Runda ze wszystkiego po trochu odświeża.</translation>
    </message>
    <message>
        <source>Your first round: a little of everything.</source>
        <translation>Pierwsza runda: wszystkiego po trochu.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Na dziś wszystko gotowe</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays. Next on {day}.</source>
        <translation>Teraz niech odpocznie: tak się utrwala. Następnym razem: {day}.</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays.</source>
        <translation>Teraz niech odpocznie: tak się utrwala.</translation>
    </message>
    <message>
        <source>Practise anyway</source>
        <translation>Ćwicz mimo to</translation>
    </message>
    <message>
        <source>From your trainer</source>
        <translation>Od trenera</translation>
    </message>
    <message>
        <source>{by}, {day}</source>
        <translation>{by}, {day}</translation>
    </message>
    <message>
        <source>An answer, if you like</source>
        <translation>Odpowiedź, jeśli chcesz</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Rozegraj</translation>
    </message>
    <message>
        <source>I will do it</source>
        <translation>Zrobię to</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mam pytanie</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Nie w tym tygodniu</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Twoja odpowiedź: {answer}</translation>
    </message>
    <message>
        <source>From your own baskets</source>
        <translation>Z Twoich koszyków</translation>
    </message>
    <message>
        <source>“{objection}” was the reason of {declines} of your last {of} declines.</source>
        <translation>„{objection}”: to powód {declines} z ostatnich {of} odmów.</translation>
    </message>
    <message>
        <source>The next round has it.</source>
        <translation>Będzie w następnej rundzie.</translation>
    </message>
    <message>
        <source>Goal for the next shift</source>
        <translation>Cel na następną zmianę</translation>
    </message>
    <message>
        <source>None yet; choose one after a round.</source>
        <translation>Jeszcze żaden; wybierzesz po rundzie.</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n shift(s) this week</source>
        <translation>
            <numerusform>W tym tygodniu ćwiczenia na %n zmianie</numerusform>
            <numerusform>W tym tygodniu ćwiczenia na %n zmianach</numerusform>
            <numerusform>W tym tygodniu ćwiczenia na %n zmianach</numerusform>
        </translation>
    </message>
    <message>
        <source>Your practice so far: {tier}</source>
        <translation>Ćwiczenia jak dotąd: {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) in a row; two days of rest in between are free</source>
        <translation>
            <numerusform>%n zmiana z rzędu; dwie zmiany odpoczynku są wliczone</numerusform>
            <numerusform>%n zmiany z rzędu; dwie zmiany odpoczynku są wliczone</numerusform>
            <numerusform>%n zmian z rzędu; dwie zmiany odpoczynku są wliczone</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an assessment</source>
        <translation>Podejdź do sprawdzianu</translation>
    </message>
    <message>
        <source>{group}: until {day}</source>
        <translation>{group}: do {day}</translation>
    </message>
    <message>
        <source>all goods</source>
        <translation>wszystkie towary</translation>
    </message>
    <message>
        <source>Due today: {due}</source>
        <translation>Na dziś: {due}</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Zanim zaczniesz</translation>
    </message>
    <message>
        <source>No hints, no second try; what it came to is told at the end.</source>
        <translation>Bez podpowiedzi i bez powtórek; wynik jest na końcu.</translation>
    </message>
    <message>
        <source>{minutes} minutes for {encounters} encounters; a real sale stops the clock.</source>
        <translation>Czas: {minutes} min, klienci: {encounters}. Prawdziwa sprzedaż zatrzymuje zegar.</translation>
    </message>
    <message>
        <source>End the assessment?</source>
        <translation>Zakończyć sprawdzian?</translation>
    </message>
    <message>
        <source>What was not played counts as nought, and the try is used.</source>
        <translation>To, czego nie rozegrano, liczy się jako zero, a próba jest zużyta.</translation>
    </message>
    <message>
        <source>It may be about one group of goods, or about all:</source>
        <translation>Może dotyczyć jednej grupy towarów albo wszystkich:</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Wszystkie towary</translation>
    </message>
    <message>
        <source>Passed from {mark} on. It is never a condition for working at the till.</source>
        <translation>Zaliczone od {mark}. Nigdy nie jest warunkiem pracy przy kasie.</translation>
    </message>
    <message>
        <source>It is open after a first round of practice.</source>
        <translation>Otwarty po pierwszej rundzie ćwiczeń.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left in these thirty days</source>
        <translation>
            <numerusform>Pozostała %n próba w ciągu trzydziestu dni</numerusform>
            <numerusform>Pozostały %n próby w ciągu trzydziestu dni</numerusform>
            <numerusform>Pozostało %n prób w ciągu trzydziestu dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>Czeka %n osoba</numerusform>
            <numerusform>Czekają %n osoby</numerusform>
            <numerusform>Czeka %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Do spróbowania</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Do pominięcia</translation>
    </message>
    <message>
        <source>A customer with a real basket of this shop stands before you; nobody can be recognised by it.</source>
        <translation>Klient stoi z prawdziwym koszykiem z tego sklepu; nikogo nie można w nim rozpoznać.</translation>
    </message>
    <message>
        <source>No try is left in these thirty days. Practice is always open.</source>
        <translation>W ciągu tych trzydziestu dni nie ma już prób. Ćwiczenia są zawsze otwarte.</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Napisz scenariusz</translation>
    </message>
    <message>
        <source>Nobody waits behind</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Koszyk</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>i jeszcze %n pozycja</numerusform>
            <numerusform>i jeszcze %n pozycje</numerusform>
            <numerusform>i jeszcze %n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>The panel&apos;s idea</source>
        <translation>Propozycja panelu</translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>instead of: {item}</source>
        <translation>zamiast: {item}</translation>
    </message>
    <message>
        <source>saves {saving}</source>
        <translation>taniej o {saving}</translation>
    </message>
    <message>
        <source>The panel says: {script}</source>
        <translation>Panel mówi: {script}</translation>
    </message>
    <message>
        <source>in stock: {stock}</source>
        <translation>w sklepie: {stock}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Razem po dodaniu: {total}</translation>
    </message>
    <message>
        <source>This is practice: nothing is rung up.</source>
        <translation>To ćwiczenia: nic nie trafia na kasę.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Co powiesz?</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Własne słowa</translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation>Powiedziane na głos</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Podpowiedź</translation>
    </message>
    <message>
        <source>Fits now: {move}</source>
        <translation>Teraz pasuje: {move}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Powiedz</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Co powiesz?</translation>
    </message>
    <message>
        <source>While you type here, the keyboard is not the till&apos;s.</source>
        <translation>Podczas pisania klawiatura nie należy do kasy.</translation>
    </message>
    <message>
        <source>Keyboard back to the till</source>
        <translation>Oddaj klawiaturę kasie</translation>
    </message>
    <message>
        <source>That was a scan. It was not taken; the keyboard is the till&apos;s again. Please scan once more.</source>
        <translation>To był skan. Nic z niego nie zostało; klawiatura znów należy do kasy. Proszę zeskanować jeszcze raz.</translation>
    </message>
    <message>
        <source>The keyboard is the till&apos;s again; your words are kept.</source>
        <translation>Klawiatura znów należy do kasy; słowa zostały.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Twoje słowa</translation>
    </message>
    <message>
        <source>(said aloud)</source>
        <translation>(na głos)</translation>
    </message>
    <message>
        <source>Taken for this. Is that right?</source>
        <translation>Zrozumiane tak. Zgadza się?</translation>
    </message>
    <message>
        <source>Not understood. What was it?</source>
        <translation>Nie zrozumiano. Co to było?</translation>
    </message>
    <message>
        <source>What was it? Only you heard it.</source>
        <translation>Co to było? Słychać było tylko u Ciebie.</translation>
    </message>
    <message>
        <source>And it said</source>
        <translation>I padło w tym</translation>
    </message>
    <message>
        <source>an answer to what the customer said</source>
        <translation>odpowiedź na słowa klienta</translation>
    </message>
    <message>
        <source>That is right, go on</source>
        <translation>Zgadza się, dalej</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Inne słowa</translation>
    </message>
    <message>
        <source>Better not to offer</source>
        <translation>Lepiej nie proponować</translation>
    </message>
    <message>
        <source>“{objection}”: {check}</source>
        <translation>„{objection}”: {check}</translation>
    </message>
    <message>
        <source>{right} of {of} checks</source>
        <translation>Spełnione: {right} z {of}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>tu nie dotyczy</translation>
    </message>
    <message>
        <source>Asked again after a no: at most {most} whatever else was right.</source>
        <translation>Ponowne pytanie po odmowie: najwyżej {most}, choćby reszta była dobra.</translation>
    </message>
    <message>
        <source>Your line: {line}</source>
        <translation>Padło: {line}</translation>
    </message>
    <message>
        <source>For example: {line}</source>
        <translation>Na przykład: {line}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tak dalej</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Do podsumowania</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Przeczytaj</translation>
    </message>
    <message>
        <source>How it can go</source>
        <translation>Jak to może wyglądać</translation>
    </message>
    <message>
        <source>This round was not kept: {why}</source>
        <translation>Ta rozmowa nie została zapisana: {why}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoja rozmowa</translation>
    </message>
    <message>
        <source>A good way</source>
        <translation>Dobry przykład</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Lepiej unikać</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zdanie po zdaniu</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Następne zdanie</translation>
    </message>
    <message>
        <source>My trainer may read this</source>
        <translation>Trener może to przeczytać</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Moje ćwiczenia</translation>
    </message>
    <message>
        <source>All checks together</source>
        <translation>Wszystkie punkty razem</translation>
    </message>
    <message numerus="yes">
        <source>counted %n time(s)</source>
        <translation>
            <numerusform>liczone %n raz</numerusform>
            <numerusform>liczone %n razy</numerusform>
            <numerusform>liczone %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>rounds {rounds} of {least}, days {days} of {least_days}</source>
        <translation>rundy: {rounds} z {least}, dni: {days} z {least_days}</translation>
    </message>
    <message>
        <source>{tier} from {percent} on</source>
        <translation>„{tier}” od {percent}</translation>
    </message>
    <message>
        <source>First tries that were played to their end count; newer ones weigh more.</source>
        <translation>Liczą się pierwsze próby rozegrane do końca; nowsze ważą więcej.</translation>
    </message>
    <message>
        <source>Earlier encounters</source>
        <translation>Wcześniejsze rozmowy</translation>
    </message>
    <message>
        <source>What you said is read by nobody but you, unless you share it.</source>
        <translation>Rozmów nie czyta nikt inny, chyba że je udostępnisz.</translation>
    </message>
    <message>
        <source>Nothing yet: each encounter that you play stands here.</source>
        <translation>Jeszcze nic: tu będzie każda rozegrana rozmowa.</translation>
    </message>
    <message>
        <source>The newest {most} of {all} are listed.</source>
        <translation>Na liście najnowsze: {most} z {all}.</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>kolejna próba</translation>
    </message>
    <message>
        <source>left before its end; nothing counts</source>
        <translation>przerwana; nic się nie liczy</translation>
    </message>
    <message>
        <source>shared with your trainer</source>
        <translation>udostępniona trenerowi</translation>
    </message>
    <message>
        <source>That was the round</source>
        <translation>To była cała runda</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Poszło dobrze</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Na następny raz</translation>
    </message>
    <message>
        <source>Nothing was played to its end, so nothing counts.</source>
        <translation>Żadna rozmowa nie doszła do końca, więc nic się nie liczy.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s), {percent} of the checks on average</source>
        <translation>
            <numerusform>%n rozmowa, średnio {percent} punktów</numerusform>
            <numerusform>%n rozmowy, średnio {percent} punktów</numerusform>
            <numerusform>%n rozmów, średnio {percent} punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>Due again on {day}</source>
        <translation>Powtórka: {day}</translation>
    </message>
    <message>
        <source>One thing for the next shift?</source>
        <translation>Jedna rzecz na następną zmianę?</translation>
    </message>
    <message>
        <source>Kept for the next shift: {goal}</source>
        <translation>Zapisane na następną zmianę: {goal}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Not passed this time</source>
        <translation>Tym razem nie zaliczone</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} was needed. The certificate is good until {day}.</source>
        <translation>Wynik: {percent}; potrzeba było {mark}. Zaświadczenie jest ważne do {day}.</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} is needed. Practice shows each line again.</source>
        <translation>Wynik: {percent}; potrzeba {mark}. Ćwiczenia pokazują każde zdanie od nowa.</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Zapisz zaświadczenie (PDF)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>The clock stands still. Everything is where you left it.</source>
        <translation>Zegar stoi. Wszystko czeka na swoim miejscu.</translation>
    </message>
    <message>
        <source>A sale is going on: practice waits</source>
        <translation>Trwa sprzedaż: ćwiczenia czekają</translation>
    </message>
    <message>
        <source>A sale came in between. Nothing was lost, and the clock stood still.</source>
        <translation>Była sprzedaż. Nic nie przepadło, a zegar stał.</translation>
    </message>
    <message>
        <source>There is nothing to practise with</source>
        <translation>Nie ma na czym ćwiczyć</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences have a mistake; those that come with the program are met.</source>
        <translation>We własnych klientach i zdaniach tego sklepu jest błąd; w użyciu są te dołączone do programu.</translation>
    </message>
    <message>
        <source>Something did not work. The details are in the log.</source>
        <translation>Coś nie zadziałało. Szczegóły są w dzienniku.</translation>
    </message>
    <message>
        <source>How practice works</source>
        <translation>Jak działają ćwiczenia</translation>
    </message>
    <message>
        <source>Choose a line, write your own words, or say it aloud and tell what you said.</source>
        <translation>Wybierz zdanie, napisz własne słowa albo powiedz na głos i zaznacz, co padło.</translation>
    </message>
    <message>
        <source>At times the best line is to offer nothing. A no is taken at once.</source>
        <translation>Czasem najlepiej nic nie proponować. Odmowę przyjmuje się od razu.</translation>
    </message>
    <message>
        <source>Six checks look at the line, never at the person.</source>
        <translation>Sześć punktów dotyczy zdania, nigdy osoby.</translation>
    </message>
    <message>
        <source>A real sale always comes first: the window goes away by itself and waits.</source>
        <translation>Prawdziwa sprzedaż ma pierwszeństwo: okno samo znika i czeka.</translation>
    </message>
    <message>
        <source>Nothing is recorded by microphone. Nothing of this counts at the till.</source>
        <translation>Mikrofon niczego nie nagrywa. Nic z tego nie liczy się przy kasie.</translation>
    </message>
</context>
</TS>
