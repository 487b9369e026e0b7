<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_practice</name>
    <message>
        <source>How often each check of the role-play was met, by person, with how sure that is. Sorted by name; nobody is ranked. What somebody said stays with them, unless they share it. Practice is never a figure of selling.</source>
        <translation>Ako často sa pri nácviku splnil každý bod hodnotenia, po osobách, a nakoľko je to isté. Zoradené podľa mena, bez poradia. Čo pri nácviku zaznelo, ostáva u toho, kto cvičí, ak to sám nesprístupní. Nácvik sa nikdy nepočíta do predaja.</translation>
    </message>
    <message>
        <source>Need and fit</source>
        <translation>Potreba a vhodnosť</translation>
    </message>
    <message>
        <source>Moment and queue</source>
        <translation>Chvíľa a rad</translation>
    </message>
    <message>
        <source>One clear offer</source>
        <translation>Jedna jasná ponuka</translation>
    </message>
    <message>
        <source>Benefit, then proof</source>
        <translation>Úžitok, potom dôkaz</translation>
    </message>
    <message>
        <source>Price and total</source>
        <translation>Cena a súčet</translation>
    </message>
    <message>
        <source>Takes a no</source>
        <translation>Prijíma odmietnutie</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>zatiaľ sa nedá povedať</translation>
    </message>
    <message>
        <source>building up</source>
        <translation>rozvíja sa</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ustálené</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>isté</translation>
    </message>
    <message>
        <source>Nobody is known who could practise.</source>
        <translation>Nie je známy nikto, kto by mohol cvičiť.</translation>
    </message>
    <message>
        <source>Connect a till: it tells who sells here.</source>
        <translation>Pripojte pokladňu: tá povie, kto tu predáva.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Všetci</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Bod hodnotenia</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Splnené</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pokusy</translation>
    </message>
    <message>
        <source>{encounters} by {people} in this period.</source>
        <translation>{encounters}, {people} v tomto období.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n rozhovor</numerusform>
            <numerusform>%n rozhovory</numerusform>
            <numerusform>%n rozhovorov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osôb</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody practised in this period.</source>
        <translation>V tomto období nikto necvičil.</translation>
    </message>
    <message>
        <source>How often each check was met</source>
        <translation>Ako často sa splnil každý bod hodnotenia</translation>
    </message>
    <message>
        <source>Share of first tries in which the check was met, its 95% interval, and n, the tries. The fuller the colour, the more often. Below {least} tries only n is told.</source>
        <translation>Podiel prvých pokusov, v ktorých sa bod splnil, jeho 95 % interval a n, počet pokusov. Čím sýtejšia farba, tým častejšie. Pod {least} pokusov sa uvádza len n.</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Team practice</source>
        <translation>Nácvik tímu</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences are not played; those that come with the program are. {why} &apos;pos-assist practice lint&apos; tells every mistake.</source>
        <translation>Vlastní zákazníci a vety tohto obchodu sa nepoužívajú; používajú sa tie, ktoré sú súčasťou programu. {why} Všetky chyby vypíše „pos-assist practice lint“.</translation>
    </message>
    <message>
        <source>{check}: {told}</source>
        <translation>{check}: {told}</translation>
    </message>
    <message>
        <source>Done, and how sure</source>
        <translation>Čo je hotové a ako isto</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stupeň</translation>
    </message>
    <message>
        <source>Sessions finished</source>
        <translation>Dokončené cvičenia</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation>Plánované cvičenia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Rozhovory</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Posledný nácvik</translation>
    </message>
    <message>
        <source>Sessions finished: {finished} of {due} due</source>
        <translation>Dokončené cvičenia: {finished} z {due} plánovaných</translation>
    </message>
    <message>
        <source>No session was due</source>
        <translation>Nebolo naplánované žiadne cvičenie</translation>
    </message>
    <message>
        <source>{encounters} on {days}</source>
        <translation>{encounters}, {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n deň</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Last practised: {day}</source>
        <translation>Posledný nácvik: {day}</translation>
    </message>
    <message>
        <source>Has not practised yet</source>
        <translation>Zatiaľ bez nácviku</translation>
    </message>
    <message>
        <source>A tier needs three sessions on two days; what is two weeks older weighs half. It is no condition for working at a till.</source>
        <translation>Stupeň vyžaduje tri cvičenia v dvoch dňoch; čo je o dva týždne staršie, váži polovicu. Nie je podmienkou práce pri pokladni.</translation>
    </message>
    <message>
        <source>Certificate until {day}</source>
        <translation>Osvedčenie do {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” until {day}</source>
        <translation>Osvedčenie „{group}“ do {day}</translation>
    </message>
    <message>
        <source>Certificate ran out: {day}</source>
        <translation>Osvedčenie vypršalo: {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” ran out: {day}</source>
        <translation>Osvedčenie „{group}“ vypršalo: {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Osvedčenia</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Skupina tovaru</translation>
    </message>
    <message>
        <source>all</source>
        <translation>všetky</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zložené</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Platí do</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>Assign a scenario</source>
        <translation>Prideliť scenár</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenár</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Why this one? It is read before playing.</source>
        <translation>Prečo práve tento? Číta sa to pred nácvikom.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Prideliť</translation>
    </message>
    <message>
        <source>Choose a person and a scenario.</source>
        <translation>Vyberte osobu a scenár.</translation>
    </message>
    <message>
        <source>Assigned to {name}: {scenario}.</source>
        <translation>Pridelené, {name}: {scenario}.</translation>
    </message>
    <message>
        <source>Assigned scenarios</source>
        <translation>Pridelené scenáre</translation>
    </message>
    <message>
        <source>Nothing is assigned.</source>
        <translation>Nič nie je pridelené.</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario} (from {by})</source>
        <translation>{day}, {name}: {scenario} (od: {by})</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od koho</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Pridelené</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Prečítané</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Odohrané</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>zatiaľ neprečítané</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>prečítané {day}</translation>
    </message>
    <message>
        <source>played {day}</source>
        <translation>odohrané {day}</translation>
    </message>
    <message>
        <source>answer: “{text}”</source>
        <translation>odpoveď: „{text}“</translation>
    </message>
    <message>
        <source>note: “{text}”</source>
        <translation>poznámka: „{text}“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older one(s): they are in the export.</source>
        <translation>
            <numerusform>… a %n starší: je v exporte.</numerusform>
            <numerusform>… a %n staršie: sú v exporte.</numerusform>
            <numerusform>… a %n starších: sú v exporte.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the till, before and after the first practice</source>
        <translation>Pri pokladni: pred prvým nácvikom a po ňom</translation>
    </message>
    <message>
        <source>This is no proof that practice did it: who practises, when, and which customers came then, nobody drew by lot. Offers on the paid receipt, of all cards shown, four weeks before and after; below {enough} cards on a side nothing is told.</source>
        <translation>Nie je to dôkaz, že to spôsobil nácvik: kto cvičí, kedy a akí zákazníci vtedy prišli, nikto nelosoval. Ponuky na zaplatenej účtenke zo všetkých zobrazených kariet, štyri týždne pred a po; pod {enough} kariet na jednej strane sa nič neuvádza.</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Prvý nácvik</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pred</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdiel</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>before: {share} of {n} cards</source>
        <translation>pred: {share} z {n} kariet</translation>
    </message>
    <message>
        <source>after: {share} of {n} cards</source>
        <translation>po: {share} z {n} kariet</translation>
    </message>
    <message>
        <source>first practice: {day}</source>
        <translation>prvý nácvik: {day}</translation>
    </message>
    <message>
        <source>before and after {day}</source>
        <translation>pred dňom {day} a po ňom</translation>
    </message>
    <message>
        <source>All who practised</source>
        <translation>Všetci, čo cvičili</translation>
    </message>
    <message>
        <source>Who has not practised</source>
        <translation>Kto necvičil</translation>
    </message>
    <message>
        <source>Reading the figures of the till…</source>
        <translation>Čítajú sa údaje z pokladne…</translation>
    </message>
    <message>
        <source>Nothing of the till can be laid beside practice yet.</source>
        <translation>Z pokladne zatiaľ nie je nič, čo by sa dalo postaviť vedľa nácviku.</translation>
    </message>
    <message>
        <source>Shared encounters</source>
        <translation>Sprístupnené rozhovory</translation>
    </message>
    <message>
        <source>Nobody shares an encounter. What somebody said stays with them.</source>
        <translation>Nikto nesprístupňuje rozhovor. Čo pri nácviku zaznelo, ostáva u toho, kto cvičí.</translation>
    </message>
    <message>
        <source>Encounter to read</source>
        <translation>Rozhovor na čítanie</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario}, {percent}</source>
        <translation>{day}, {name}: {scenario}, {percent}</translation>
    </message>
    <message>
        <source>This encounter is not shared any more.</source>
        <translation>Tento rozhovor už nie je sprístupnený.</translation>
    </message>
    <message>
        <source>Basket: {lines}; total {total}</source>
        <translation>Nákup: {lines}; spolu {total}</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Návrh: {item}, {price}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Pokladňa</translation>
    </message>
    <message>
        <source>Statements (xAPI, JSON)</source>
        <translation>Záznamy xAPI (JSON)</translation>
    </message>
</context>
</TS>
