<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_practice</name>
    <message>
        <source>How often each check of the role-play was met, by person, with how sure that is. Sorted by name; nobody is ranked. What somebody said stays with them, unless they share it. Practice is never a figure of selling.</source>
        <translation>Cât de des a fost îndeplinit fiecare criteriu al exercițiului, pe persoane, și cât de sigur este acest lucru. În ordinea numelor, fără clasament. Ce s-a spus rămâne la cel care exersează, dacă nu alege să partajeze. Exersarea nu intră niciodată în cifrele de vânzări.</translation>
    </message>
    <message>
        <source>Need and fit</source>
        <translation>Nevoie și potrivire</translation>
    </message>
    <message>
        <source>Moment and queue</source>
        <translation>Moment și coadă</translation>
    </message>
    <message>
        <source>One clear offer</source>
        <translation>O singură ofertă clară</translation>
    </message>
    <message>
        <source>Benefit, then proof</source>
        <translation>Beneficiu, apoi dovadă</translation>
    </message>
    <message>
        <source>Price and total</source>
        <translation>Preț și total</translation>
    </message>
    <message>
        <source>Takes a no</source>
        <translation>Acceptă refuzul</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>prea devreme de spus</translation>
    </message>
    <message>
        <source>building up</source>
        <translation>în formare</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>foarte sigur</translation>
    </message>
    <message>
        <source>Nobody is known who could practise.</source>
        <translation>Nu se cunoaște nimeni care ar putea exersa.</translation>
    </message>
    <message>
        <source>Connect a till: it tells who sells here.</source>
        <translation>Conectați o casă de marcat: ea spune cine vinde aici.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Criteriu</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Îndeplinit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Încercări</translation>
    </message>
    <message>
        <source>{encounters} by {people} in this period.</source>
        <translation>{encounters}, {people} în această perioadă.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s)</source>
        <translation>
            <numerusform>%n conversație</numerusform>
            <numerusform>%n conversații</numerusform>
            <numerusform>%n de conversații</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoană</numerusform>
            <numerusform>%n persoane</numerusform>
            <numerusform>%n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody practised in this period.</source>
        <translation>În această perioadă nu a exersat nimeni.</translation>
    </message>
    <message>
        <source>How often each check was met</source>
        <translation>Cât de des a fost îndeplinit fiecare criteriu</translation>
    </message>
    <message>
        <source>Share of first tries in which the check was met, its 95% interval, and n, the tries. The fuller the colour, the more often. Below {least} tries only n is told.</source>
        <translation>Ponderea primelor încercări în care criteriul a fost îndeplinit, intervalul de 95 % și n, numărul încercărilor. Cu cât culoarea e mai plină, cu atât mai des. Sub {least} încercări se arată doar n.</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Team practice</source>
        <translation>Exersarea echipei</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences are not played; those that come with the program are. {why} &apos;pos-assist practice lint&apos; tells every mistake.</source>
        <translation>Clienții și replicile proprii ale magazinului nu se folosesc; se folosesc cele livrate cu programul. {why} Toate greșelile apar cu „pos-assist practice lint”.</translation>
    </message>
    <message>
        <source>{check}: {told}</source>
        <translation>{check}: {told}</translation>
    </message>
    <message>
        <source>Done, and how sure</source>
        <translation>Ce s-a făcut și cât de sigur</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Treaptă</translation>
    </message>
    <message>
        <source>Sessions finished</source>
        <translation>Sesiuni încheiate</translation>
    </message>
    <message>
        <source>Sessions due</source>
        <translation>Sesiuni programate</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation>Conversații</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Ultima exersare</translation>
    </message>
    <message>
        <source>Sessions finished: {finished} of {due} due</source>
        <translation>Sesiuni încheiate: {finished} din {due} programate</translation>
    </message>
    <message>
        <source>No session was due</source>
        <translation>Nu a fost programată nicio sesiune</translation>
    </message>
    <message>
        <source>{encounters} on {days}</source>
        <translation>{encounters}, {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Last practised: {day}</source>
        <translation>Ultima exersare: {day}</translation>
    </message>
    <message>
        <source>Has not practised yet</source>
        <translation>Încă fără exersare</translation>
    </message>
    <message>
        <source>A tier needs three sessions on two days; what is two weeks older weighs half. It is no condition for working at a till.</source>
        <translation>O treaptă cere trei sesiuni în două zile; ce este cu două săptămâni mai vechi cântărește jumătate. Nu este o condiție pentru lucrul la casă.</translation>
    </message>
    <message>
        <source>Certificate until {day}</source>
        <translation>Certificat până la {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” until {day}</source>
        <translation>Certificat „{group}” până la {day}</translation>
    </message>
    <message>
        <source>Certificate ran out: {day}</source>
        <translation>Certificat expirat: {day}</translation>
    </message>
    <message>
        <source>Certificate “{group}” ran out: {day}</source>
        <translation>Certificat „{group}” expirat: {day}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Grupă de produse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Promovat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Assign a scenario</source>
        <translation>Atribuiți un scenariu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Why this one? It is read before playing.</source>
        <translation>De ce tocmai acesta? Se citește înainte de exersare.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuie</translation>
    </message>
    <message>
        <source>Choose a person and a scenario.</source>
        <translation>Alegeți o persoană și un scenariu.</translation>
    </message>
    <message>
        <source>Assigned to {name}: {scenario}.</source>
        <translation>Atribuit, {name}: {scenario}.</translation>
    </message>
    <message>
        <source>Assigned scenarios</source>
        <translation>Scenarii atribuite</translation>
    </message>
    <message>
        <source>Nothing is assigned.</source>
        <translation>Nu este atribuit nimic.</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario} (from {by})</source>
        <translation>{day}, {name}: {scenario} (de la {by})</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuit</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Văzut</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Exersat</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>încă nevăzut</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>văzut {day}</translation>
    </message>
    <message>
        <source>played {day}</source>
        <translation>exersat {day}</translation>
    </message>
    <message>
        <source>answer: “{text}”</source>
        <translation>răspuns: „{text}”</translation>
    </message>
    <message>
        <source>note: “{text}”</source>
        <translation>notă: „{text}”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older one(s): they are in the export.</source>
        <translation>
            <numerusform>… și încă %n mai vechi: este în export.</numerusform>
            <numerusform>… și încă %n mai vechi: sunt în export.</numerusform>
            <numerusform>… și încă %n mai vechi: sunt în export.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the till, before and after the first practice</source>
        <translation>La casă: înainte și după prima exersare</translation>
    </message>
    <message>
        <source>This is no proof that practice did it: who practises, when, and which customers came then, nobody drew by lot. Offers on the paid receipt, of all cards shown, four weeks before and after; below {enough} cards on a side nothing is told.</source>
        <translation>Nu este o dovadă că exersarea a făcut diferența: cine exersează, când și ce clienți au venit atunci nu s-a tras la sorți. Oferte de pe bonul plătit, din toate cartonașele arătate, patru săptămâni înainte și după; sub {enough} cartonașe de o parte nu se arată nimic.</translation>
    </message>
    <message>
        <source>First practice</source>
        <translation>Prima exersare</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>După</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>before: {share} of {n} cards</source>
        <translation>înainte: {share} din {n} cartonașe</translation>
    </message>
    <message>
        <source>after: {share} of {n} cards</source>
        <translation>după: {share} din {n} cartonașe</translation>
    </message>
    <message>
        <source>first practice: {day}</source>
        <translation>prima exersare: {day}</translation>
    </message>
    <message>
        <source>before and after {day}</source>
        <translation>înainte și după {day}</translation>
    </message>
    <message>
        <source>All who practised</source>
        <translation>Toți cei care au exersat</translation>
    </message>
    <message>
        <source>Who has not practised</source>
        <translation>Cine nu a exersat</translation>
    </message>
    <message>
        <source>Reading the figures of the till…</source>
        <translation>Se citesc cifrele casei…</translation>
    </message>
    <message>
        <source>Nothing of the till can be laid beside practice yet.</source>
        <translation>Încă nu există nimic de la casă de pus lângă exersare.</translation>
    </message>
    <message>
        <source>Shared encounters</source>
        <translation>Conversații partajate</translation>
    </message>
    <message>
        <source>Nobody shares an encounter. What somebody said stays with them.</source>
        <translation>Nimeni nu a partajat vreo conversație. Ce s-a spus rămâne la cel care exersează.</translation>
    </message>
    <message>
        <source>Encounter to read</source>
        <translation>Conversația de citit</translation>
    </message>
    <message>
        <source>{day}, {name}: {scenario}, {percent}</source>
        <translation>{day}, {name}: {scenario}, {percent}</translation>
    </message>
    <message>
        <source>This encounter is not shared any more.</source>
        <translation>Această conversație nu mai este partajată.</translation>
    </message>
    <message>
        <source>Basket: {lines}; total {total}</source>
        <translation>Coș: {lines}; total {total}</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Propunere: {item}, {price}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Casier</translation>
    </message>
    <message>
        <source>Statements (xAPI, JSON)</source>
        <translation>Declarații xAPI (JSON)</translation>
    </message>
</context>
</TS>
