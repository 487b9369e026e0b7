<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_people</name>
    <message>
        <source>Data and privacy</source>
        <translation>Dane i prywatność</translation>
    </message>
    <message>
        <source>How much of what was recorded is in doubt, how the assistant behaved, and what is kept of whom for how long. Figures on the other pages are as good as what stands here.</source>
        <translation>Ile z tego, co zapisano, budzi wątpliwości, jak zachowywał się asystent oraz co i jak długo się o kim przechowuje. Liczby na innych stronach są tak dobre jak to, co tu stoi.</translation>
    </message>
    <message>
        <source>▲ More than {bound} is in doubt: {what}. Look into this before you trust a figure.</source>
        <translation>▲ Ponad {bound} budzi wątpliwości: {what}. Sprawdź to, zanim zaufasz liczbom.</translation>
    </message>
    <message>
        <source>✓ Nothing here puts the figures in doubt.</source>
        <translation>✓ Nic tu nie podważa liczb.</translation>
    </message>
    <message>
        <source>▲ Offers were repeated after a no: {n}. This must never happen; please report it to us.</source>
        <translation>▲ Propozycje powtórzone po odmowie: {n}. To nie powinno się nigdy zdarzyć; prosimy, zgłoś nam to.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>W tym okresie niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>Wybierz dłuższy okres.</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Co budzi wątpliwości</translation>
    </message>
    <message>
        <source>How the assistant behaved</source>
        <translation>Jak zachowywał się asystent</translation>
    </message>
    <message>
        <source>Not offered and run out, by till and hour</source>
        <translation>Nieproponowane i wygasłe, według kasy i godziny</translation>
    </message>
    <message>
        <source>Context, not blame: where queues are long or nobody is near, cards are not offered or run out more often.</source>
        <translation>To kontekst, nie wina: gdzie kolejki są długie albo nikogo nie ma w pobliżu, karty częściej nie są proponowane lub wygasają.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} z {b}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>must be 0</source>
        <translation>musi być 0</translation>
    </message>
    <message>
        <source>half of the cards within {p50}, 95 of 100 within {p95}</source>
        <translation>połowa kart do {p50}, 95 na 100 do {p95}</translation>
    </message>
    <message>
        <source>{definition} Counted: {numerator}, of: {denominator}. {method}. {period}.</source>
        <translation>{definition} Liczone: {numerator}, z: {denominator}. {method}. {period}.</translation>
    </message>
    <message>
        <source>Nobody was signed in: they stay in the shop&apos;s figures.</source>
        <translation>Nikt nie był zalogowany: zostają w liczbach sklepu.</translation>
    </message>
    <message>
        <source>No sale was found that they belong to: effects look too good.</source>
        <translation>Nie znaleziono sprzedaży, do której należą: efekty wyglądają za dobrze.</translation>
    </message>
    <message>
        <source>They came more than 72 hours after their day and count in the next period.</source>
        <translation>Przyszły ponad 72 godziny po swoim dniu i liczą się w następnym okresie.</translation>
    </message>
    <message>
        <source>A till&apos;s clock was more than a minute off.</source>
        <translation>Zegar kasy różnił się o ponad minutę.</translation>
    </message>
    <message>
        <source>The till&apos;s catalogue does not have them.</source>
        <translation>Nie ma ich w katalogu kasy.</translation>
    </message>
    <message>
        <source>What is kept of whom</source>
        <translation>Co się o kim przechowuje</translation>
    </message>
    <message>
        <source>Purpose: to see whether offering helps customers and the shop, and where help is needed. Not for ranking, paying or dismissing anybody. Tell your staff before you begin; where there is a works council, ask it.</source>
        <translation>Cel: zobaczyć, czy proponowanie pomaga klientom i sklepowi i gdzie potrzebna jest pomoc. Nie służy do tworzenia rankingów, ustalania płac ani zwalniania. Powiedz o tym pracownikom przed rozpoczęciem; jeśli działa rada pracowników, zapytaj ją.</translation>
    </message>
    <message numerus="yes">
        <source>Staff: who was signed in when a card was shown, and the answer. After %n day(s) the figures forget who it was and keep the shop&apos;s sums.</source>
        <translation>
            <numerusform>Pracownicy: kto był zalogowany, gdy pokazano kartę, i odpowiedź. Po %n dniu liczby zapominają, kto to był, i zostają sumy sklepu.</numerusform>
            <numerusform>Pracownicy: kto był zalogowany, gdy pokazano kartę, i odpowiedź. Po %n dniach liczby zapominają, kto to był, i zostają sumy sklepu.</numerusform>
            <numerusform>Pracownicy: kto był zalogowany, gdy pokazano kartę, i odpowiedź. Po %n dniach liczby zapominają, kto to był, i zostają sumy sklepu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by: whoever may open this window. Staff see their own figures only, with their PIN: &apos;pos-assist run --mode own&apos;. Below {enough} cards nobody has a figure.</source>
        <translation>Kto to widzi: każdy, kto może otworzyć to okno. Pracownicy widzą tylko własne liczby, po podaniu PIN-u: „pos-assist run --mode own”. Poniżej {enough} kart nikt nie ma liczby.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n month(s) is not counted at all.</source>
        <translation>
            <numerusform>Tego, co starsze niż %n miesiąc, w ogóle się nie liczy.</numerusform>
            <numerusform>Tego, co starsze niż %n miesiące, w ogóle się nie liczy.</numerusform>
            <numerusform>Tego, co starsze niż %n miesięcy, w ogóle się nie liczy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record on this computer has the till&apos;s number of who answered, not the name. &apos;pos-assist events export --staff NUMBER --out FILE&apos; hands somebody what was recorded of them.</source>
        <translation>Zapis na tym komputerze zawiera numer z kasy osoby, która odpowiedziała, a nie nazwisko. „pos-assist events export --staff NUMER --out PLIK” wydaje komuś to, co o nim zapisano.</translation>
    </message>
    <message>
        <source>Customers: only those who consented at the till, under a pseudonym, never a name. &apos;pos-assist events forget --customer NUMBER&apos; disconnects what was recorded from one customer, for good.</source>
        <translation>Klienci: tylko ci, którzy zgodzili się przy kasie, pod pseudonimem, nigdy z nazwiska. „pos-assist events forget --customer NUMER” trwale odłącza zapis od jednego klienta.</translation>
    </message>
    <message>
        <source>A new test</source>
        <translation>Nowy test</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What do you suppose, and why?</source>
        <translation>Co przypuszczasz i dlaczego?</translation>
    </message>
    <message>
        <source>The one thing that differs</source>
        <translation>Jedyna rzecz, która się różni</translation>
    </message>
    <message>
        <source>Which offers it is about</source>
        <translation>Których propozycji dotyczy</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>wszystkie propozycje</translation>
    </message>
    <message>
        <source>{kind}: all of these</source>
        <translation>{kind}: wszystkie</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>jak dziś</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Wariant {letter}</translation>
    </message>
    <message>
        <source>Baskets for variant {letter}, per cent</source>
        <translation>Koszyki dla wariantu {letter}, procent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Co rozstrzyga</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, {currency} a basket</source>
        <translation>Najmniejsza różnica warta znalezienia, {currency} na koszyk</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, percentage points</source>
        <translation>Najmniejsza różnica warta znalezienia, punkty procentowe</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Baskets or cards to count</source>
        <translation>Ile koszyków lub kart policzyć</translation>
    </message>
    <message>
        <source>So many are needed to find that difference in 8 of 10 tests if it is there (80% power).</source>
        <translation>Tyle trzeba, by znaleźć tę różnicę w 8 na 10 testów, jeśli istnieje (moc 80%).</translation>
    </message>
    <message>
        <source>Reckon from the shop&apos;s figures</source>
        <translation>Oblicz z liczb sklepu</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>Shares follow the figures</source>
        <translation>Udziały idą za liczbami</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each keeps at least {floor}.</source>
        <translation>Lepszy wariant dostaje więcej koszyków w miarę napływu liczb; każdy zachowuje co najmniej {floor}.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Zapisz plan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>The plan is saved; it does nothing before it is started.</source>
        <translation>Plan zapisany; nic nie robi, dopóki go nie uruchomisz.</translation>
    </message>
    <message>
        <source>This plan is not saved: save or discard it first.</source>
        <translation>Ten plan nie jest zapisany: najpierw go zapisz albo odrzuć.</translation>
    </message>
    <message>
        <source>when the total is asked for</source>
        <translation>przy podsumowaniu</translation>
    </message>
    <message>
        <source>after a pause of {seconds} s</source>
        <translation>po przerwie {seconds} s</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Nadaj mu nazwę.</translation>
    </message>
    <message>
        <source>Write down what you suppose: it cannot be added later.</source>
        <translation>Zapisz, co przypuszczasz: później nie da się tego dodać.</translation>
    </message>
    <message>
        <source>Choose at least one variant beside what is done today.</source>
        <translation>Wybierz co najmniej jeden wariant poza tym, co jest dziś.</translation>
    </message>
    <message>
        <source>Two variants are the same.</source>
        <translation>Dwa warianty są takie same.</translation>
    </message>
    <message>
        <source>The variants&apos; shares make {sum}% together; it must be 100.</source>
        <translation>Udziały wariantów dają razem {sum}%; musi być 100.</translation>
    </message>
    <message>
        <source>Say how large a difference is worth finding.</source>
        <translation>Podaj, jak duża różnica jest warta znalezienia.</translation>
    </message>
    <message>
        <source>Say how many are to be counted, or have it reckoned.</source>
        <translation>Podaj, ile policzyć, albo daj to obliczyć.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testy</translation>
    </message>
    <message>
        <source>One thing is changed for a part of the baskets, drawn by lot, and one figure that was named before decides. What came of it is told once enough baskets were counted: looking earlier finds winners where there are none.</source>
        <translation>Dla wylosowanej części koszyków zmienia się jedną rzecz, a rozstrzyga jedna liczba wskazana wcześniej. Wynik podaje się, gdy policzono dość koszyków: kto patrzy wcześniej, znajduje zwycięzców, których nie ma.</translation>
    </message>
    <message>
        <source>Plan a test</source>
        <translation>Zaplanuj test</translation>
    </message>
    <message>
        <source>No test was planned yet.</source>
        <translation>Nie zaplanowano jeszcze żadnego testu.</translation>
    </message>
    <message>
        <source>Most is won by testing which offer is made; sentences seldom make a difference.</source>
        <translation>Najwięcej daje sprawdzanie, co się proponuje; zdania rzadko robią różnicę.</translation>
    </message>
    <message>
        <source>Tests, the newest first</source>
        <translation>Testy, od najnowszego</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>zaplanowany</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Co się mówi</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Co się proponuje</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Kiedy się pokazuje</translation>
    </message>
    <message>
        <source>Margin per basket, after returns and discounts</source>
        <translation>Marża na koszyk, po zwrotach i rabatach</translation>
    </message>
    <message>
        <source>Confirmed on the receipt, of cards shown</source>
        <translation>Potwierdzone na paragonie, z pokazanych kart</translation>
    </message>
    <message>
        <source>Accepted, of offers made</source>
        <translation>Przyjęte, z przedstawionych propozycji</translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation>Przypuszczenie</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>Smallest difference worth finding</source>
        <translation>Najmniejsza różnica warta znalezienia</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{n} in all, until {day}</source>
        <translation>razem {n}, do {day}</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each at least {floor}.</source>
        <translation>Lepszy wariant dostaje więcej koszyków w miarę napływu liczb; każdy co najmniej {floor}.</translation>
    </message>
    <message>
        <source>Since {day}, by {by}</source>
        <translation>Od {day}, uruchomił(a): {by}</translation>
    </message>
    <message>
        <source>Ended {day}. {reason}</source>
        <translation>Koniec {day}. {reason}</translation>
    </message>
    <message>
        <source>{n} of {planned}</source>
        <translation>{n} z {planned}</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) to go</source>
        <translation>
            <numerusform>jeszcze około %n dnia</numerusform>
            <numerusform>jeszcze około %n dni</numerusform>
            <numerusform>jeszcze około %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the plan is counted</source>
        <translation>Ile z planu policzono</translation>
    </message>
    <message>
        <source>Variants and what came of them</source>
        <translation>Warianty i ich wyniki</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Na co się patrzy</translation>
    </message>
    <message>
        <source>gets {share} of the baskets, n = {n}</source>
        <translation>dostaje {share} koszyków, n = {n}</translation>
    </message>
    <message>
        <source>compared with: {first}</source>
        <translation>w porównaniu z: {first}</translation>
    </message>
    <message>
        <source>told at the end</source>
        <translation>podane na końcu</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>what the others are compared with</source>
        <translation>z tym porównuje się pozostałe</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>✓ {name}: {value}, at most {bound}</source>
        <translation>✓ {name}: {value}, najwyżej {bound}</translation>
    </message>
    <message>
        <source>▲ {name}: {value}, more than the {bound} it may be</source>
        <translation>▲ {name}: {value}, więcej niż dozwolone {bound}</translation>
    </message>
    <message>
        <source>? {name}: cannot be told yet</source>
        <translation>? {name}: nie da się jeszcze powiedzieć</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>What if every basket had got it?</source>
        <translation>A gdyby dostał to każdy koszyk?</translation>
    </message>
    <message>
        <source>Reckoned from what was drawn, with the logged probabilities; a wide interval means: not known.</source>
        <translation>Obliczone z losowań i zapisanych prawdopodobieństw; szeroki przedział znaczy: nie wiadomo.</translation>
    </message>
    <message>
        <source>The result is told when the planned number is counted, not before.</source>
        <translation>Wynik poznasz, gdy zostanie policzona zaplanowana liczba, nie wcześniej.</translation>
    </message>
    <message>
        <source>▲ The variants did not get the shares that were drawn ({p}). Something loses baskets of one of them: no result of this test can be trusted, and none is told. Stop it, find the cause, and plan it anew.</source>
        <translation>▲ Warianty nie dostały wylosowanych udziałów ({p}). Coś gubi koszyki jednego z nich: żadnemu wynikowi tego testu nie można ufać i żaden nie jest podany. Przerwij test, znajdź przyczynę i zaplanuj go od nowa.</translation>
    </message>
    <message>
        <source>▲ A watched figure is over its bound: stop the test.</source>
        <translation>▲ Pilnowana liczba przekracza granicę: przerwij test.</translation>
    </message>
    <message>
        <source>The variants got the shares that were drawn ({p}).</source>
        <translation>Warianty dostały wylosowane udziały ({p}).</translation>
    </message>
    <message>
        <source>It was stopped early, so no result is told.</source>
        <translation>Test przerwano, więc wynik nie jest podany.</translation>
    </message>
    <message>
        <source>{name} is the better one.</source>
        <translation>Lepszy wariant: {name}.</translation>
    </message>
    <message>
        <source>No difference was found that is worth finding.</source>
        <translation>Nie znaleziono różnicy, którą warto było znaleźć.</translation>
    </message>
    <message>
        <source>Enough is counted: it may be concluded.</source>
        <translation>Policzono dość: test można zakończyć.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Zmień plan</translation>
    </message>
    <message>
        <source>Why it is stopped (for the record)</source>
        <translation>Dlaczego przerwany (do zapisu)</translation>
    </message>
    <message>
        <source>Say why it is stopped.</source>
        <translation>Napisz, dlaczego test jest przerywany.</translation>
    </message>
    <message>
        <source>The test runs: baskets are drawn from now on.</source>
        <translation>Test trwa: od teraz koszyki są losowane.</translation>
    </message>
    <message>
        <source>The test is stopped; every basket gets what it got before.</source>
        <translation>Test przerwany; każdy koszyk dostaje to, co wcześniej.</translation>
    </message>
    <message>
        <source>The test is concluded.</source>
        <translation>Test zakończony.</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Moje liczby</translation>
    </message>
    <message>
        <source>Your name or number at the till</source>
        <translation>Twoje imię lub numer przy kasie</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show my figures</source>
        <translation>Pokaż moje liczby</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Give your name or number, and your PIN.</source>
        <translation>Podaj swoje imię lub numer i PIN.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures and the middle of the team, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Tylko Ty to widzisz, ze swoim PIN-em: własne liczby i środek zespołu, niczyje inne. Dwie minuty bez klawisza i kliknięcia wylogowują. Liczby poszczególnych osób są przechowywane przez {days} dni, potem tylko liczby sklepu.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Tylko Ty to widzisz, ze swoim PIN-em: własne liczby, niczyje inne. Dwie minuty bez klawisza i kliknięcia wylogowują. Liczby poszczególnych osób są przechowywane przez {days} dni, potem tylko liczby sklepu.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Ostatni %n dzień</numerusform>
            <numerusform>Ostatnie %n dni</numerusform>
            <numerusform>Ostatnich %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed, like for like</source>
        <translation>Potwierdzone, przy równych warunkach</translation>
    </message>
    <message>
        <source>Of 100 cards you were shown, how many ended on the paid receipt, reckoned for the mix that everybody has. In brackets: where it lies with 95% certainty.</source>
        <translation>Ile ze 100 kart pokazanych Tobie trafiło na opłacony paragon, w przeliczeniu na warunki wspólne dla wszystkich. W nawiasie: gdzie ta liczba leży z pewnością 95%.</translation>
    </message>
    <message>
        <source>Usual for your mix of hours and offers</source>
        <translation>Zwykle przy Twoich godzinach i propozycjach</translation>
    </message>
    <message>
        <source>Middle of the team</source>
        <translation>Środek zespołu</translation>
    </message>
    <message>
        <source>told where five people or more can be compared</source>
        <translation>podawany, gdy można porównać co najmniej pięć osób</translation>
    </message>
    <message>
        <source>Not enough cards yet: from {enough} on there is a figure; you had {n}.</source>
        <translation>Jeszcze za mało kart: liczba jest od {enough}; Twoich kart: {n}.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Pokazane karty</translation>
    </message>
    <message>
        <source>Offered, as you said</source>
        <translation>Zaproponowane, jak podano</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Confirmed on the receipt</source>
        <translation>Potwierdzone na paragonie</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nie zaproponowano</translation>
    </message>
    <message>
        <source>Ran out unanswered</source>
        <translation>Wygasły bez odpowiedzi</translation>
    </message>
    <message>
        <source>{n} ({share})</source>
        <translation>{n} ({share})</translation>
    </message>
    <message>
        <source>Figures until {time}</source>
        <translation>Liczby do {time}</translation>
    </message>
    <message>
        <source>No figures were counted yet.</source>
        <translation>Nie policzono jeszcze żadnych liczb.</translation>
    </message>
    <message>
        <source>That is within the usual range: chance alone makes such differences.</source>
        <translation>To mieści się w zwykłym zakresie: takie różnice robi sam przypadek.</translation>
    </message>
    <message>
        <source>That is above what chance alone makes of the usual figure.</source>
        <translation>To więcej, niż ze zwykłej liczby robi sam przypadek.</translation>
    </message>
    <message>
        <source>That is below what chance alone makes of the usual figure. There may be reasons that no figure knows.</source>
        <translation>To mniej, niż ze zwykłej liczby robi sam przypadek. Mogą być przyczyny, których żadna liczba nie zna.</translation>
    </message>
    <message>
        <source>For a comparison it takes {comparable} cards; you had {n}.</source>
        <translation>Do porównania potrzeba {comparable} kart; Twoich kart: {n}.</translation>
    </message>
    <message>
        <source>Yours {own}, middle of the team {middle}</source>
        <translation>Twoje {own}, środek zespołu {middle}</translation>
    </message>
    <message>
        <source>This name and this PIN do not go together.</source>
        <translation>To imię i ten PIN nie pasują do siebie.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be checked now.</source>
        <translation>Teraz nie udało się tego sprawdzić.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>How often what a card offered stood on the paid receipt, each person beside what the same mix of hours, baskets and offers yields on average here. Sorted by name; nobody is ranked. The interval says how sure a figure is: where it holds the usual figure, nothing more can be said.</source>
        <translation>Jak często to, co proponowała karta, znalazło się na opłaconym paragonie; każda osoba obok tego, co te same godziny, koszyki i propozycje dają tu średnio. Według nazwisk, bez rankingu. Przedział mówi, jak pewna jest liczba: jeśli zawiera zwykłą liczbę, nic więcej nie da się powiedzieć.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Porównywalnie</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Zwykle tu</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Jak zapisano</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Jak się to ma</translation>
    </message>
    <message>
        <source>Offered (reported)</source>
        <translation>Zaproponowane (podane)</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Na paragonie</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nikt nie podany</translation>
    </message>
    <message>
        <source>within the usual range</source>
        <translation>w zwykłym zakresie</translation>
    </message>
    <message>
        <source>above the usual range</source>
        <translation>ponad zwykłym zakresem</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>poniżej zwykłego zakresu</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>za wcześnie na porównanie</translation>
    </message>
    <message>
        <source>Counted is what stood on the paid receipt, of all cards shown: asking only promising customers makes nobody look better. Below {enough} cards no figure is told, below {comparable} no comparison.</source>
        <translation>Liczy się to, co było na opłaconym paragonie, spośród wszystkich pokazanych kart: pytanie tylko obiecujących klientów nikomu nie poprawia liczby. Poniżej {enough} kart nie podaje się liczby, poniżej {comparable} nie porównuje się.</translation>
    </message>
    <message>
        <source>Like for like is at the same hour, number of lines in the basket (1, 2–4, 5 or more), kind of offer, category and kind of customer; what is rare is taken together.</source>
        <translation>Porównywalnie znaczy: o tej samej godzinie, przy tej samej liczbie pozycji w koszyku (1, 2–4, 5 i więcej), rodzaju oferty, kategorii i rodzaju klienta; to, co rzadkie, liczy się razem.</translation>
    </message>
    <message>
        <source>Whole team: {rate}, n = {n}</source>
        <translation>Cały zespół: {rate}, n = {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with too few cards for a figure.</source>
        <translation>
            <numerusform>%n osoba ma za mało kart na liczbę.</numerusform>
            <numerusform>%n osoby mają za mało kart na liczbę.</numerusform>
            <numerusform>%n osób ma za mało kart na liczbę.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits, so something else than people is at work; the limits are widened {times} times.</source>
        <translation>Poza granicami leży więcej osób, niż tłumaczy przypadek, więc działa coś innego niż ludzie; granice poszerzono {times} razy.</translation>
    </message>
    <message>
        <source>Highest like for like, with more than 80% certainty: {name}.</source>
        <translation>Najwyżej przy równych warunkach, z pewnością ponad 80%: {name}.</translation>
    </message>
    <message>
        <source>Offered, not offered and ran out are context: queues and hours decide them as much as people do.</source>
        <translation>Zaproponowane, niezaproponowane i wygasłe to tło: decydują o nich kolejki i godziny tak samo jak ludzie.</translation>
    </message>
    <message>
        <source>No card was shown in this period.</source>
        <translation>W tym okresie nie pokazano żadnej karty.</translation>
    </message>
    <message>
        <source>Choose a longer period, or take a filter away.</source>
        <translation>Wybierz dłuższy okres albo usuń filtr.</translation>
    </message>
    <message>
        <source>Figures are not available in this window.</source>
        <translation>W tym oknie nie ma liczb.</translation>
    </message>
    <message>
        <source>Confirmed, by cards shown</source>
        <translation>Potwierdzone wg liczby kart</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>pokazane karty</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzone</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>cały zespół</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>jedna osoba</translation>
    </message>
    <message>
        <source>{n} people; the whole team {rate}. The table beneath has them by name.</source>
        <translation>Osoby: {n}; cały zespół {rate}. Tabela poniżej podaje je według nazwisk.</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>granice 95%</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>granice 99,8%</translation>
    </message>
    <message>
        <source>Between the limits lies what chance alone makes of the team&apos;s figure: of 1000 equal people 998 within the dotted ones. The fewer cards, the wider.</source>
        <translation>Między granicami leży to, co z liczby zespołu robi sam przypadek: z 1000 równych osób 998 między kropkowanymi. Im mniej kart, tym szerzej.</translation>
    </message>
    <message>
        <source>What the dots show</source>
        <translation>Co pokazują punkty</translation>
    </message>
    <message>
        <source>Receipts behind it</source>
        <translation>Paragony do tego</translation>
    </message>
    <message>
        <source>Choose somebody to see what was offered and what was not.</source>
        <translation>Wybierz kogoś, by zobaczyć, co zaproponowano, a czego nie.</translation>
    </message>
</context>
</TS>
