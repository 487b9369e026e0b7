<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_people</name>
    <message>
        <source>Data and privacy</source>
        <translation>Date și confidențialitate</translation>
    </message>
    <message>
        <source>How much of what was recorded is in doubt, how the assistant behaved, and what is kept of whom for how long. Figures on the other pages are as good as what stands here.</source>
        <translation>Cât din ce s-a înregistrat este îndoielnic, cum s-a purtat asistentul și ce se păstrează despre cine și cât timp. Cifrele de pe celelalte pagini sunt atât de bune cât arată aceasta.</translation>
    </message>
    <message>
        <source>▲ More than {bound} is in doubt: {what}. Look into this before you trust a figure.</source>
        <translation>▲ Peste {bound} este îndoielnic: {what}. Verificați înainte de a vă baza pe cifre.</translation>
    </message>
    <message>
        <source>✓ Nothing here puts the figures in doubt.</source>
        <translation>✓ Nimic de aici nu pune cifrele la îndoială.</translation>
    </message>
    <message>
        <source>▲ Offers were repeated after a no: {n}. This must never happen; please report it to us.</source>
        <translation>▲ Oferte repetate după un refuz: {n}. Așa ceva nu trebuie să se întâmple; vă rugăm să ne anunțați.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>În această perioadă nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>Alegeți o perioadă mai lungă.</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Ce este îndoielnic</translation>
    </message>
    <message>
        <source>How the assistant behaved</source>
        <translation>Cum s-a purtat asistentul</translation>
    </message>
    <message>
        <source>Not offered and run out, by till and hour</source>
        <translation>Neoferite și expirate, pe casă și pe oră</translation>
    </message>
    <message>
        <source>Context, not blame: where queues are long or nobody is near, cards are not offered or run out more often.</source>
        <translation>Context, nu vină: unde cozile sunt lungi sau nu e nimeni aproape, cardurile nu sunt oferite sau expiră mai des.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} din {b}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>must be 0</source>
        <translation>trebuie să fie 0</translation>
    </message>
    <message>
        <source>half of the cards within {p50}, 95 of 100 within {p95}</source>
        <translation>jumătate din carduri în {p50}, 95 din 100 în {p95}</translation>
    </message>
    <message>
        <source>{definition} Counted: {numerator}, of: {denominator}. {method}. {period}.</source>
        <translation>{definition} Se numără: {numerator}, din: {denominator}. {method}. {period}.</translation>
    </message>
    <message>
        <source>Nobody was signed in: they stay in the shop&apos;s figures.</source>
        <translation>Nimeni nu era conectat: rămân în cifrele magazinului.</translation>
    </message>
    <message>
        <source>No sale was found that they belong to: effects look too good.</source>
        <translation>Nu s-a găsit vânzarea de care țin: efectele par prea bune.</translation>
    </message>
    <message>
        <source>They came more than 72 hours after their day and count in the next period.</source>
        <translation>Au venit la peste 72 de ore după ziua lor și se numără în perioada următoare.</translation>
    </message>
    <message>
        <source>A till&apos;s clock was more than a minute off.</source>
        <translation>Ceasul unei case era decalat cu peste un minut.</translation>
    </message>
    <message>
        <source>The till&apos;s catalogue does not have them.</source>
        <translation>Nu sunt în catalogul casei.</translation>
    </message>
    <message>
        <source>What is kept of whom</source>
        <translation>Ce se păstrează despre cine</translation>
    </message>
    <message>
        <source>Purpose: to see whether offering helps customers and the shop, and where help is needed. Not for ranking, paying or dismissing anybody. Tell your staff before you begin; where there is a works council, ask it.</source>
        <translation>Scop: să se vadă dacă propunerile ajută clienții și magazinul și unde e nevoie de ajutor. Nu pentru clasamente, salarii sau concedieri. Spuneți-le angajaților înainte de a începe; dacă există un comitet al angajaților, întrebați-l.</translation>
    </message>
    <message numerus="yes">
        <source>Staff: who was signed in when a card was shown, and the answer. After %n day(s) the figures forget who it was and keep the shop&apos;s sums.</source>
        <translation>
            <numerusform>Angajații: cine era conectat când s-a arătat un card și răspunsul. După %n zi cifrele uită cine a fost și păstrează sumele magazinului.</numerusform>
            <numerusform>Angajații: cine era conectat când s-a arătat un card și răspunsul. După %n zile cifrele uită cine a fost și păstrează sumele magazinului.</numerusform>
            <numerusform>Angajații: cine era conectat când s-a arătat un card și răspunsul. După %n de zile cifrele uită cine a fost și păstrează sumele magazinului.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by: whoever may open this window. Staff see their own figures only, with their PIN: &apos;pos-assist run --mode own&apos;. Below {enough} cards nobody has a figure.</source>
        <translation>Cine vede: oricine poate deschide această fereastră. Angajații își văd numai propriile cifre, cu PIN-ul lor: „pos-assist run --mode own”. Sub {enough} de carduri nimeni nu are o cifră.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n month(s) is not counted at all.</source>
        <translation>
            <numerusform>Ce e mai vechi de %n lună nu se numără deloc.</numerusform>
            <numerusform>Ce e mai vechi de %n luni nu se numără deloc.</numerusform>
            <numerusform>Ce e mai vechi de %n de luni nu se numără deloc.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record on this computer has the till&apos;s number of who answered, not the name. &apos;pos-assist events export --staff NUMBER --out FILE&apos; hands somebody what was recorded of them.</source>
        <translation>Registrul de pe acest computer are numărul de la casă al celui care a răspuns, nu numele. „pos-assist events export --staff NUMĂR --out FIȘIER” îi dă cuiva ce s-a înregistrat despre el.</translation>
    </message>
    <message>
        <source>Customers: only those who consented at the till, under a pseudonym, never a name. &apos;pos-assist events forget --customer NUMBER&apos; disconnects what was recorded from one customer, for good.</source>
        <translation>Clienții: numai cei care au fost de acord la casă, sub pseudonim, niciodată cu numele. „pos-assist events forget --customer NUMĂR” desparte definitiv registrul de un client.</translation>
    </message>
    <message>
        <source>A new test</source>
        <translation>Un test nou</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>What do you suppose, and why?</source>
        <translation>Ce presupuneți și de ce?</translation>
    </message>
    <message>
        <source>The one thing that differs</source>
        <translation>Singurul lucru care diferă</translation>
    </message>
    <message>
        <source>Which offers it is about</source>
        <translation>La ce oferte se referă</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>toate ofertele</translation>
    </message>
    <message>
        <source>{kind}: all of these</source>
        <translation>{kind}: toate</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>ca azi</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Varianta {letter}</translation>
    </message>
    <message>
        <source>Baskets for variant {letter}, per cent</source>
        <translation>Coșuri pentru varianta {letter}, procente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce hotărăște</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, {currency} a basket</source>
        <translation>Cea mai mică diferență care merită găsită, {currency} pe coș</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, percentage points</source>
        <translation>Cea mai mică diferență care merită găsită, puncte procentuale</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Baskets or cards to count</source>
        <translation>Câte coșuri sau carduri se numără</translation>
    </message>
    <message>
        <source>So many are needed to find that difference in 8 of 10 tests if it is there (80% power).</source>
        <translation>Atâtea sunt necesare pentru a găsi diferența în 8 din 10 teste, dacă există (putere 80 %).</translation>
    </message>
    <message>
        <source>Reckon from the shop&apos;s figures</source>
        <translation>Calculează din cifrele magazinului</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Se calculează…</translation>
    </message>
    <message>
        <source>Shares follow the figures</source>
        <translation>Părțile urmează cifrele</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each keeps at least {floor}.</source>
        <translation>Varianta mai bună primește mai multe coșuri pe măsură ce vin cifrele; fiecare păstrează cel puțin {floor}.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvează planul</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>The plan is saved; it does nothing before it is started.</source>
        <translation>Planul este salvat; nu face nimic până nu este pornit.</translation>
    </message>
    <message>
        <source>This plan is not saved: save or discard it first.</source>
        <translation>Acest plan nu este salvat: mai întâi salvați-l sau renunțați la el.</translation>
    </message>
    <message>
        <source>when the total is asked for</source>
        <translation>la total</translation>
    </message>
    <message>
        <source>after a pause of {seconds} s</source>
        <translation>după o pauză de {seconds} s</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dați-i un nume.</translation>
    </message>
    <message>
        <source>Write down what you suppose: it cannot be added later.</source>
        <translation>Scrieți ce presupuneți: mai târziu nu se poate adăuga.</translation>
    </message>
    <message>
        <source>Choose at least one variant beside what is done today.</source>
        <translation>Alegeți cel puțin o variantă pe lângă ce se face azi.</translation>
    </message>
    <message>
        <source>Two variants are the same.</source>
        <translation>Două variante sunt la fel.</translation>
    </message>
    <message>
        <source>The variants&apos; shares make {sum}% together; it must be 100.</source>
        <translation>Părțile variantelor fac împreună {sum} %; trebuie să fie 100.</translation>
    </message>
    <message>
        <source>Say how large a difference is worth finding.</source>
        <translation>Spuneți cât de mare e diferența care merită găsită.</translation>
    </message>
    <message>
        <source>Say how many are to be counted, or have it reckoned.</source>
        <translation>Spuneți câte se numără sau calculați.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Se termină înainte să înceapă.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>One thing is changed for a part of the baskets, drawn by lot, and one figure that was named before decides. What came of it is told once enough baskets were counted: looking earlier finds winners where there are none.</source>
        <translation>Pentru o parte din coșuri, trasă la sorți, se schimbă un singur lucru și hotărăște o cifră numită dinainte. Rezultatul se spune când s-au numărat destule coșuri: cine se uită mai devreme găsește câștigători care nu există.</translation>
    </message>
    <message>
        <source>Plan a test</source>
        <translation>Planifică un test</translation>
    </message>
    <message>
        <source>No test was planned yet.</source>
        <translation>Încă nu s-a planificat niciun test.</translation>
    </message>
    <message>
        <source>Most is won by testing which offer is made; sentences seldom make a difference.</source>
        <translation>Cel mai mult aduce testarea ofertei; frazele rareori schimbă ceva.</translation>
    </message>
    <message>
        <source>Tests, the newest first</source>
        <translation>Teste, de la cel mai nou</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificat</translation>
    </message>
    <message>
        <source>running</source>
        <translation>în curs</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>oprit</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce se spune</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce se propune</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Când se arată</translation>
    </message>
    <message>
        <source>Margin per basket, after returns and discounts</source>
        <translation>Marja pe coș, după retururi și reduceri</translation>
    </message>
    <message>
        <source>Confirmed on the receipt, of cards shown</source>
        <translation>Confirmate pe bon, din cardurile arătate</translation>
    </message>
    <message>
        <source>Accepted, of offers made</source>
        <translation>Acceptate, din ofertele făcute</translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation>Presupunere</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce diferă</translation>
    </message>
    <message>
        <source>Smallest difference worth finding</source>
        <translation>Cea mai mică diferență care merită găsită</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{n} in all, until {day}</source>
        <translation>în total {n}, până la {day}</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each at least {floor}.</source>
        <translation>Varianta mai bună primește mai multe coșuri pe măsură ce vin cifrele; fiecare cel puțin {floor}.</translation>
    </message>
    <message>
        <source>Since {day}, by {by}</source>
        <translation>Din {day}, pornit de {by}</translation>
    </message>
    <message>
        <source>Ended {day}. {reason}</source>
        <translation>Încheiat {day}. {reason}</translation>
    </message>
    <message>
        <source>{n} of {planned}</source>
        <translation>{n} din {planned}</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) to go</source>
        <translation>
            <numerusform>mai este aproximativ %n zi</numerusform>
            <numerusform>mai sunt aproximativ %n zile</numerusform>
            <numerusform>mai sunt aproximativ %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the plan is counted</source>
        <translation>Cât din plan este numărat</translation>
    </message>
    <message>
        <source>Variants and what came of them</source>
        <translation>Variantele și rezultatele lor</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce se urmărește</translation>
    </message>
    <message>
        <source>gets {share} of the baskets, n = {n}</source>
        <translation>primește {share} din coșuri, n = {n}</translation>
    </message>
    <message>
        <source>compared with: {first}</source>
        <translation>comparat cu: {first}</translation>
    </message>
    <message>
        <source>told at the end</source>
        <translation>se spune la final</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nu se spune</translation>
    </message>
    <message>
        <source>what the others are compared with</source>
        <translation>cu aceasta se compară celelalte</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>prea puține date</translation>
    </message>
    <message>
        <source>✓ {name}: {value}, at most {bound}</source>
        <translation>✓ {name}: {value}, cel mult {bound}</translation>
    </message>
    <message>
        <source>▲ {name}: {value}, more than the {bound} it may be</source>
        <translation>▲ {name}: {value}, peste limita de {bound}</translation>
    </message>
    <message>
        <source>? {name}: cannot be told yet</source>
        <translation>? {name}: încă nu se poate spune</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>What if every basket had got it?</source>
        <translation>Dar dacă l-ar fi primit fiecare coș?</translation>
    </message>
    <message>
        <source>Reckoned from what was drawn, with the logged probabilities; a wide interval means: not known.</source>
        <translation>Calculat din trageri și probabilitățile înregistrate; un interval larg înseamnă: nu se știe.</translation>
    </message>
    <message>
        <source>The result is told when the planned number is counted, not before.</source>
        <translation>Rezultatul se spune când s-a numărat cât s-a planificat, nu mai devreme.</translation>
    </message>
    <message>
        <source>▲ The variants did not get the shares that were drawn ({p}). Something loses baskets of one of them: no result of this test can be trusted, and none is told. Stop it, find the cause, and plan it anew.</source>
        <translation>▲ Variantele nu au primit părțile trase la sorți ({p}). Ceva pierde coșuri ale uneia dintre ele: niciun rezultat al acestui test nu e de încredere și niciunul nu se spune. Opriți testul, găsiți cauza și planificați-l din nou.</translation>
    </message>
    <message>
        <source>▲ A watched figure is over its bound: stop the test.</source>
        <translation>▲ O cifră urmărită a depășit limita: opriți testul.</translation>
    </message>
    <message>
        <source>The variants got the shares that were drawn ({p}).</source>
        <translation>Variantele au primit părțile trase la sorți ({p}).</translation>
    </message>
    <message>
        <source>It was stopped early, so no result is told.</source>
        <translation>Testul a fost oprit, deci nu se spune niciun rezultat.</translation>
    </message>
    <message>
        <source>{name} is the better one.</source>
        <translation>Varianta mai bună: {name}.</translation>
    </message>
    <message>
        <source>No difference was found that is worth finding.</source>
        <translation>Nu s-a găsit nicio diferență care să merite.</translation>
    </message>
    <message>
        <source>Enough is counted: it may be concluded.</source>
        <translation>S-a numărat destul: testul poate fi încheiat.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Schimbă planul</translation>
    </message>
    <message>
        <source>Why it is stopped (for the record)</source>
        <translation>De ce se oprește (pentru registru)</translation>
    </message>
    <message>
        <source>Say why it is stopped.</source>
        <translation>Spuneți de ce se oprește.</translation>
    </message>
    <message>
        <source>The test runs: baskets are drawn from now on.</source>
        <translation>Testul este în curs: de acum coșurile se trag la sorți.</translation>
    </message>
    <message>
        <source>The test is stopped; every basket gets what it got before.</source>
        <translation>Testul este oprit; fiecare coș primește ce primea înainte.</translation>
    </message>
    <message>
        <source>The test is concluded.</source>
        <translation>Testul este încheiat.</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Cifrele mele</translation>
    </message>
    <message>
        <source>Your name or number at the till</source>
        <translation>Numele sau numărul dvs. la casă</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show my figures</source>
        <translation>Arată cifrele mele</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Se verifică…</translation>
    </message>
    <message>
        <source>Give your name or number, and your PIN.</source>
        <translation>Dați numele sau numărul și PIN-ul.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures and the middle of the team, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Numai dvs. vedeți aceasta, cu PIN-ul dvs.: cifrele proprii și mijlocul echipei, ale nimănui altcuiva. Două minute fără tastă sau clic vă deconectează. Cifrele pe persoană se păstrează {days} de zile, apoi numai ale magazinului.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Numai dvs. vedeți aceasta, cu PIN-ul dvs.: cifrele proprii, ale nimănui altcuiva. Două minute fără tastă sau clic vă deconectează. Cifrele pe persoană se păstrează {days} de zile, apoi numai ale magazinului.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Ultima %n zi</numerusform>
            <numerusform>Ultimele %n zile</numerusform>
            <numerusform>Ultimele %n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed, like for like</source>
        <translation>Confirmate, în condiții egale</translation>
    </message>
    <message>
        <source>Of 100 cards you were shown, how many ended on the paid receipt, reckoned for the mix that everybody has. In brackets: where it lies with 95% certainty.</source>
        <translation>Câte din 100 de carduri arătate dvs. au ajuns pe bonul plătit, calculat pentru condițiile comune tuturor. În paranteză: unde se află cifra cu o certitudine de 95 %.</translation>
    </message>
    <message>
        <source>Usual for your mix of hours and offers</source>
        <translation>Obișnuit pentru orele și ofertele dvs.</translation>
    </message>
    <message>
        <source>Middle of the team</source>
        <translation>Mijlocul echipei</translation>
    </message>
    <message>
        <source>told where five people or more can be compared</source>
        <translation>se spune când se pot compara cel puțin cinci persoane</translation>
    </message>
    <message>
        <source>Not enough cards yet: from {enough} on there is a figure; you had {n}.</source>
        <translation>Încă prea puține carduri: cifra apare de la {enough}; cardurile dvs.: {n}.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Carduri arătate</translation>
    </message>
    <message>
        <source>Offered, as you said</source>
        <translation>Oferite, după cum ați spus</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptate</translation>
    </message>
    <message>
        <source>Confirmed on the receipt</source>
        <translation>Confirmate pe bon</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nu s-a propus</translation>
    </message>
    <message>
        <source>Ran out unanswered</source>
        <translation>Expirate fără răspuns</translation>
    </message>
    <message>
        <source>{n} ({share})</source>
        <translation>{n} ({share})</translation>
    </message>
    <message>
        <source>Figures until {time}</source>
        <translation>Cifre până la {time}</translation>
    </message>
    <message>
        <source>No figures were counted yet.</source>
        <translation>Încă nu s-au calculat cifre.</translation>
    </message>
    <message>
        <source>That is within the usual range: chance alone makes such differences.</source>
        <translation>Este în intervalul obișnuit: astfel de diferențe face și simpla întâmplare.</translation>
    </message>
    <message>
        <source>That is above what chance alone makes of the usual figure.</source>
        <translation>Este peste ce face simpla întâmplare din cifra obișnuită.</translation>
    </message>
    <message>
        <source>That is below what chance alone makes of the usual figure. There may be reasons that no figure knows.</source>
        <translation>Este sub ce face simpla întâmplare din cifra obișnuită. Pot fi motive pe care nicio cifră nu le știe.</translation>
    </message>
    <message>
        <source>For a comparison it takes {comparable} cards; you had {n}.</source>
        <translation>Pentru o comparație trebuie {comparable} de carduri; cardurile dvs.: {n}.</translation>
    </message>
    <message>
        <source>Yours {own}, middle of the team {middle}</source>
        <translation>Ale dvs. {own}, mijlocul echipei {middle}</translation>
    </message>
    <message>
        <source>This name and this PIN do not go together.</source>
        <translation>Acest nume și acest PIN nu se potrivesc.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Încercați din nou peste %n secundă.</numerusform>
            <numerusform>Încercați din nou peste %n secunde.</numerusform>
            <numerusform>Încercați din nou peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be checked now.</source>
        <translation>Acum nu s-a putut verifica.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipa</translation>
    </message>
    <message>
        <source>How often what a card offered stood on the paid receipt, each person beside what the same mix of hours, baskets and offers yields on average here. Sorted by name; nobody is ranked. The interval says how sure a figure is: where it holds the usual figure, nothing more can be said.</source>
        <translation>Cât de des a ajuns pe bonul plătit ce propunea un card; fiecare persoană alături de ce aduc aici în medie aceleași ore, coșuri și oferte. După nume, fără clasament. Intervalul spune cât de sigură e cifra: dacă include cifra obișnuită, nu se poate spune mai mult.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Comparabil</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Ca înregistrat</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>to</source>
        <translation>până la</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Unde se află</translation>
    </message>
    <message>
        <source>Offered (reported)</source>
        <translation>Oferite (declarate)</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Expirate</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Pe bon</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nimeni numit</translation>
    </message>
    <message>
        <source>within the usual range</source>
        <translation>în intervalul obișnuit</translation>
    </message>
    <message>
        <source>above the usual range</source>
        <translation>peste intervalul obișnuit</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>sub intervalul obișnuit</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>prea devreme de comparat</translation>
    </message>
    <message>
        <source>Counted is what stood on the paid receipt, of all cards shown: asking only promising customers makes nobody look better. Below {enough} cards no figure is told, below {comparable} no comparison.</source>
        <translation>Se numără ce a fost pe bonul plătit, din toate cardurile arătate: a întreba numai clienții promițători nu îmbunătățește cifra nimănui. Sub {enough} de carduri nu se spune nicio cifră, sub {comparable} nu se compară.</translation>
    </message>
    <message>
        <source>Like for like is at the same hour, number of lines in the basket (1, 2–4, 5 or more), kind of offer, category and kind of customer; what is rare is taken together.</source>
        <translation>Comparabil înseamnă: la aceeași oră, cu același număr de poziții în coș (1, 2–4, 5 sau mai multe), același fel de ofertă, categorie și fel de client; ce e rar se ia împreună.</translation>
    </message>
    <message>
        <source>Whole team: {rate}, n = {n}</source>
        <translation>Toată echipa: {rate}, n = {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with too few cards for a figure.</source>
        <translation>
            <numerusform>%n persoană are prea puține carduri pentru o cifră.</numerusform>
            <numerusform>%n persoane au prea puține carduri pentru o cifră.</numerusform>
            <numerusform>%n de persoane au prea puține carduri pentru o cifră.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits, so something else than people is at work; the limits are widened {times} times.</source>
        <translation>În afara limitelor sunt mai multe persoane decât explică întâmplarea, deci acționează altceva decât oamenii; limitele sunt lărgite de {times} ori.</translation>
    </message>
    <message>
        <source>Highest like for like, with more than 80% certainty: {name}.</source>
        <translation>Cel mai sus în condiții egale, cu certitudine de peste 80 %: {name}.</translation>
    </message>
    <message>
        <source>Offered, not offered and ran out are context: queues and hours decide them as much as people do.</source>
        <translation>Oferite, neoferite și expirate sunt context: le hotărăsc cozile și orele la fel ca oamenii.</translation>
    </message>
    <message>
        <source>No card was shown in this period.</source>
        <translation>În această perioadă nu s-a arătat niciun card.</translation>
    </message>
    <message>
        <source>Choose a longer period, or take a filter away.</source>
        <translation>Alegeți o perioadă mai lungă sau scoateți un filtru.</translation>
    </message>
    <message>
        <source>Figures are not available in this window.</source>
        <translation>Această fereastră nu are cifre.</translation>
    </message>
    <message>
        <source>Confirmed, by cards shown</source>
        <translation>Confirmate, după carduri</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>carduri arătate</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmate</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>toată echipa</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>o persoană</translation>
    </message>
    <message>
        <source>{n} people; the whole team {rate}. The table beneath has them by name.</source>
        <translation>Persoane: {n}; toată echipa {rate}. Tabelul de mai jos le are după nume.</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>limite 95 %</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>limite 99,8 %</translation>
    </message>
    <message>
        <source>Between the limits lies what chance alone makes of the team&apos;s figure: of 1000 equal people 998 within the dotted ones. The fewer cards, the wider.</source>
        <translation>Între limite este ce face simpla întâmplare din cifra echipei: din 1000 de oameni egali, 998 între cele punctate. Cu cât mai puține carduri, cu atât mai larg.</translation>
    </message>
    <message>
        <source>What the dots show</source>
        <translation>Ce arată punctele</translation>
    </message>
    <message>
        <source>Receipts behind it</source>
        <translation>Bonurile din spate</translation>
    </message>
    <message>
        <source>Choose somebody to see what was offered and what was not.</source>
        <translation>Alegeți pe cineva ca să vedeți ce s-a propus și ce nu.</translation>
    </message>
</context>
</TS>
