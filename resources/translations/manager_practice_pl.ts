<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_practice</name>
    <message>
        <source>How often each check of the role-play was met, by person, with how sure that is. Sorted by name; nobody is ranked. What somebody said stays with them, unless they share it. Practice is never a figure of selling.</source>
        <translation>Jak często spełniono każdy punkt oceny w rozmowach ćwiczebnych, osoba po osobie, i na ile to pewne. W kolejności nazwisk, bez rankingu. Słowa z ćwiczeń zostają u osoby, która ćwiczy, chyba że je udostępni. Ćwiczenia nigdy nie wchodzą do wyników sprzedaży.</translation>
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
        <source>Price and total</source>
        <translation>Cena i suma</translation>
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
        <source>Nobody is known who could practise.</source>
        <translation>Nie wiadomo, kto mógłby ćwiczyć.</translation>
    </message>
    <message>
        <source>Connect a till: it tells who sells here.</source>
        <translation>Podłącz kasę: ona mówi, kto tu sprzedaje.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Punkt oceny</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Spełniono</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>{encounters} by {people} in this period.</source>
        <translation>{encounters}, {people} w tym okresie.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n rozmowa</numerusform>
            <numerusform>%n rozmowy</numerusform>
            <numerusform>%n rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody practised in this period.</source>
        <translation>W tym okresie nikt nie ćwiczył.</translation>
    </message>
    <message>
        <source>How often each check was met</source>
        <translation>Jak często spełniono każdy punkt oceny</translation>
    </message>
    <message>
        <source>Share of first tries in which the check was met, its 95% interval, and n, the tries. The fuller the colour, the more often. Below {least} tries only n is told.</source>
        <translation>Odsetek pierwszych prób, w których punkt spełniono, z 95-procentowym przedziałem, oraz n, czyli liczba prób. Im pełniejszy kolor, tym częściej. Poniżej {least} prób podaje się tylko n.</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Team practice</source>
        <translation>Ćwiczenia zespołu</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences are not played; those that come with the program are. {why} &apos;pos-assist practice lint&apos; tells every mistake.</source>
        <translation>Własni klienci i zdania tego sklepu nie są w użyciu; w użyciu są te dołączone do programu. {why} Wszystkie błędy podaje „pos-assist practice lint”.</translation>
    </message>
    <message>
        <source>{check}: {told}</source>
        <translation>{check}: {told}</translation>
    </message>
    <message>
        <source>Done, and how sure</source>
        <translation>Co zrobiono i jak pewnie</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Sessions finished</source>
        <translation>Sesje ukończone</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation>Sesje wyznaczone</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Ostatnie ćwiczenie</translation>
    </message>
    <message>
        <source>Sessions finished: {finished} of {due} due</source>
        <translation>Ukończone sesje: {finished} z {due} wyznaczonych</translation>
    </message>
    <message>
        <source>No session was due</source>
        <translation>Nie wyznaczono żadnej sesji</translation>
    </message>
    <message>
        <source>{encounters} on {days}</source>
        <translation>{encounters}, {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Last practised: {day}</source>
        <translation>Ostatnie ćwiczenie: {day}</translation>
    </message>
    <message>
        <source>Has not practised yet</source>
        <translation>Jeszcze bez ćwiczeń</translation>
    </message>
    <message>
        <source>A tier needs three sessions on two days; what is two weeks older weighs half. It is no condition for working at a till.</source>
        <translation>Poziom wymaga trzech sesji w dwóch dniach; co starsze o dwa tygodnie, waży połowę. Nie jest warunkiem pracy przy kasie.</translation>
    </message>
    <message>
        <source>Certificate until {day}</source>
        <translation>Zaświadczenie do {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” until {day}</source>
        <translation>Zaświadczenie „{group}” do {day}</translation>
    </message>
    <message>
        <source>Certificate ran out: {day}</source>
        <translation>Zaświadczenie wygasło: {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” ran out: {day}</source>
        <translation>Zaświadczenie „{group}” wygasło: {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zaświadczenia</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Grupa towarów</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Assign a scenario</source>
        <translation>Przydziel scenariusz</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariusz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Why this one? It is read before playing.</source>
        <translation>Dlaczego właśnie ten? Czyta się to przed ćwiczeniem.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Przydziel</translation>
    </message>
    <message>
        <source>Choose a person and a scenario.</source>
        <translation>Wybierz osobę i scenariusz.</translation>
    </message>
    <message>
        <source>Assigned to {name}: {scenario}.</source>
        <translation>Przydzielono, {name}: {scenario}.</translation>
    </message>
    <message>
        <source>Assigned scenarios</source>
        <translation>Przydzielone scenariusze</translation>
    </message>
    <message>
        <source>Nothing is assigned.</source>
        <translation>Nic nie jest przydzielone.</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario} (from {by})</source>
        <translation>{day}, {name}: {scenario} (od: {by})</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od kogo</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Przydzielono</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Przeczytano</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Rozegrano</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>jeszcze nieprzeczytane</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>przeczytano {day}</translation>
    </message>
    <message>
        <source>played {day}</source>
        <translation>rozegrano {day}</translation>
    </message>
    <message>
        <source>answer: “{text}”</source>
        <translation>odpowiedź: „{text}”</translation>
    </message>
    <message>
        <source>note: “{text}”</source>
        <translation>notatka: „{text}”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older one(s): they are in the export.</source>
        <translation>
            <numerusform>… i %n starszy: jest w eksporcie.</numerusform>
            <numerusform>… i %n starsze: są w eksporcie.</numerusform>
            <numerusform>… i %n starszych: są w eksporcie.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the till, before and after the first practice</source>
        <translation>Przy kasie: przed pierwszym ćwiczeniem i po nim</translation>
    </message>
    <message>
        <source>This is no proof that practice did it: who practises, when, and which customers came then, nobody drew by lot. Offers on the paid receipt, of all cards shown, four weeks before and after; below {enough} cards on a side nothing is told.</source>
        <translation>To nie dowód, że sprawiły to ćwiczenia: kto ćwiczy, kiedy i jacy klienci wtedy przyszli, nikt nie losował. Oferty na zapłaconym paragonie wśród wszystkich pokazanych kart, cztery tygodnie przed i po; poniżej {enough} kart po jednej ze stron nic się nie podaje.</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Pierwsze ćwiczenie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95%: {interval}</translation>
    </message>
    <message>
        <source>before: {share} of {n} cards</source>
        <translation>przed: {share} z {n} kart</translation>
    </message>
    <message>
        <source>after: {share} of {n} cards</source>
        <translation>po: {share} z {n} kart</translation>
    </message>
    <message>
        <source>first practice: {day}</source>
        <translation>pierwsze ćwiczenie: {day}</translation>
    </message>
    <message>
        <source>before and after {day}</source>
        <translation>przed {day} i po tym dniu</translation>
    </message>
    <message>
        <source>All who practised</source>
        <translation>Wszyscy, którzy ćwiczyli</translation>
    </message>
    <message>
        <source>Who has not practised</source>
        <translation>Kto nie ćwiczył</translation>
    </message>
    <message>
        <source>Reading the figures of the till…</source>
        <translation>Wczytuję dane z kasy…</translation>
    </message>
    <message>
        <source>Nothing of the till can be laid beside practice yet.</source>
        <translation>Z kasy nie ma jeszcze nic, co można by zestawić z ćwiczeniami.</translation>
    </message>
    <message>
        <source>Shared encounters</source>
        <translation>Udostępnione rozmowy</translation>
    </message>
    <message>
        <source>Nobody shares an encounter. What somebody said stays with them.</source>
        <translation>Nikt nie udostępnia rozmowy. Słowa z ćwiczeń zostają u osoby, która ćwiczy.</translation>
    </message>
    <message>
        <source>Encounter to read</source>
        <translation>Rozmowa do przeczytania</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario}, {percent}</source>
        <translation>{day}, {name}: {scenario}, {percent}</translation>
    </message>
    <message>
        <source>This encounter is not shared any more.</source>
        <translation>Ta rozmowa nie jest już udostępniona.</translation>
    </message>
    <message>
        <source>Basket: {lines}; total {total}</source>
        <translation>Koszyk: {lines}; razem {total}</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Propozycja: {item}, {price}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Statements (xAPI, JSON)</source>
        <translation>Zapisy xAPI (JSON)</translation>
    </message>
</context>
</TS>
