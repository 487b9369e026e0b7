<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_people</name>
    <message>
        <source>Data and privacy</source>
        <translation>Údaje a súkromie</translation>
    </message>
    <message>
        <source>How much of what was recorded is in doubt, how the assistant behaved, and what is kept of whom for how long. Figures on the other pages are as good as what stands here.</source>
        <translation>Koľko zo zaznamenaného je pochybné, ako sa správal asistent a čo sa o kom ako dlho uchováva. Čísla na ostatných stranách sú také dobré ako to, čo je tu.</translation>
    </message>
    <message>
        <source>▲ More than {bound} is in doubt: {what}. Look into this before you trust a figure.</source>
        <translation>▲ Viac než {bound} je pochybných: {what}. Preverte to, skôr než číslam uveríte.</translation>
    </message>
    <message>
        <source>✓ Nothing here puts the figures in doubt.</source>
        <translation>✓ Nič tu čísla nespochybňuje.</translation>
    </message>
    <message>
        <source>▲ Offers were repeated after a no: {n}. This must never happen; please report it to us.</source>
        <translation>▲ Ponuky zopakované po odmietnutí: {n}. To sa nikdy nemá stať; prosíme, oznámte nám to.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>Za toto obdobie sa nič nezaznamenalo.</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>Zvoľte dlhšie obdobie.</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Čo je pochybné</translation>
    </message>
    <message>
        <source>How the assistant behaved</source>
        <translation>Ako sa správal asistent</translation>
    </message>
    <message>
        <source>Not offered and run out, by till and hour</source>
        <translation>Neponúknuté a vypršané, podľa pokladne a hodiny</translation>
    </message>
    <message>
        <source>Context, not blame: where queues are long or nobody is near, cards are not offered or run out more often.</source>
        <translation>Súvislosti, nie vina: kde sú dlhé rady alebo nie je nikto nablízku, karty sa častejšie neponúknu alebo vypršia.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Pokladňa</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
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
        <translation>musí byť 0</translation>
    </message>
    <message>
        <source>half of the cards within {p50}, 95 of 100 within {p95}</source>
        <translation>polovica kariet do {p50}, 95 zo 100 do {p95}</translation>
    </message>
    <message>
        <source>{definition} Counted: {numerator}, of: {denominator}. {method}. {period}.</source>
        <translation>{definition} Počíta sa: {numerator}, z: {denominator}. {method}. {period}.</translation>
    </message>
    <message>
        <source>Nobody was signed in: they stay in the shop&apos;s figures.</source>
        <translation>Nikto nebol prihlásený: zostávajú v číslach predajne.</translation>
    </message>
    <message>
        <source>No sale was found that they belong to: effects look too good.</source>
        <translation>Nenašiel sa predaj, ku ktorému patria: účinky vyzerajú pridobre.</translation>
    </message>
    <message>
        <source>They came more than 72 hours after their day and count in the next period.</source>
        <translation>Prišli viac než 72 hodín po svojom dni a rátajú sa v ďalšom období.</translation>
    </message>
    <message>
        <source>A till&apos;s clock was more than a minute off.</source>
        <translation>Hodiny pokladne sa líšili o viac než minútu.</translation>
    </message>
    <message>
        <source>The till&apos;s catalogue does not have them.</source>
        <translation>V katalógu pokladne nie sú.</translation>
    </message>
    <message>
        <source>What is kept of whom</source>
        <translation>Čo sa o kom uchováva</translation>
    </message>
    <message>
        <source>Purpose: to see whether offering helps customers and the shop, and where help is needed. Not for ranking, paying or dismissing anybody. Tell your staff before you begin; where there is a works council, ask it.</source>
        <translation>Účel: zistiť, či ponúkanie pomáha zákazníkom a predajni a kde treba pomôcť. Neslúži na rebríčky, odmeňovanie ani prepúšťanie. Povedzte to zamestnancom vopred; ak je zriadená zamestnanecká rada, opýtajte sa jej.</translation>
    </message>
    <message numerus="yes">
        <source>Staff: who was signed in when a card was shown, and the answer. After %n day(s) the figures forget who it was and keep the shop&apos;s sums.</source>
        <translation>
            <numerusform>Zamestnanci: kto bol prihlásený, keď sa zobrazila karta, a odpoveď. Po %n dni čísla zabudnú, kto to bol, a ostanú súčty predajne.</numerusform>
            <numerusform>Zamestnanci: kto bol prihlásený, keď sa zobrazila karta, a odpoveď. Po %n dňoch čísla zabudnú, kto to bol, a ostanú súčty predajne.</numerusform>
            <numerusform>Zamestnanci: kto bol prihlásený, keď sa zobrazila karta, a odpoveď. Po %n dňoch čísla zabudnú, kto to bol, a ostanú súčty predajne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by: whoever may open this window. Staff see their own figures only, with their PIN: &apos;pos-assist run --mode own&apos;. Below {enough} cards nobody has a figure.</source>
        <translation>Kto to vidí: každý, kto smie otvoriť toto okno. Zamestnanci vidia len vlastné čísla, so svojím PIN-om: „pos-assist run --mode own“. Pod {enough} kariet nemá číslo nikto.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n month(s) is not counted at all.</source>
        <translation>
            <numerusform>Čo je staršie ako %n mesiac, sa vôbec neráta.</numerusform>
            <numerusform>Čo je staršie ako %n mesiace, sa vôbec neráta.</numerusform>
            <numerusform>Čo je staršie ako %n mesiacov, sa vôbec neráta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record on this computer has the till&apos;s number of who answered, not the name. &apos;pos-assist events export --staff NUMBER --out FILE&apos; hands somebody what was recorded of them.</source>
        <translation>Záznam v tomto počítači obsahuje číslo z pokladne toho, kto odpovedal, nie meno. „pos-assist events export --staff ČÍSLO --out SÚBOR“ vydá niekomu to, čo sa o ňom zaznamenalo.</translation>
    </message>
    <message>
        <source>Customers: only those who consented at the till, under a pseudonym, never a name. &apos;pos-assist events forget --customer NUMBER&apos; disconnects what was recorded from one customer, for good.</source>
        <translation>Zákazníci: len tí, ktorí pri pokladni súhlasili, pod pseudonymom, nikdy menom. „pos-assist events forget --customer ČÍSLO“ natrvalo odpojí záznam od jedného zákazníka.</translation>
    </message>
    <message>
        <source>A new test</source>
        <translation>Nový test</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>What do you suppose, and why?</source>
        <translation>Čo predpokladáte a prečo?</translation>
    </message>
    <message>
        <source>The one thing that differs</source>
        <translation>Jediná vec, ktorá sa líši</translation>
    </message>
    <message>
        <source>Which offers it is about</source>
        <translation>Ktorých ponúk sa týka</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>všetky ponuky</translation>
    </message>
    <message>
        <source>{kind}: all of these</source>
        <translation>{kind}: všetky</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>ako dnes</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Variant {letter}</translation>
    </message>
    <message>
        <source>Baskets for variant {letter}, per cent</source>
        <translation>Nákupy pre variant {letter}, percentá</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žiadny</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Čo rozhoduje</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, {currency} a basket</source>
        <translation>Najmenší rozdiel, ktorý sa oplatí nájsť, {currency} na nákup</translation>
    </message>
    <message>
        <source>Smallest difference worth finding, percentage points</source>
        <translation>Najmenší rozdiel, ktorý sa oplatí nájsť, percentuálne body</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Baskets or cards to count</source>
        <translation>Koľko nákupov alebo kariet spočítať</translation>
    </message>
    <message>
        <source>So many are needed to find that difference in 8 of 10 tests if it is there (80% power).</source>
        <translation>Toľko treba na nájdenie tohto rozdielu v 8 z 10 testov, ak existuje (sila 80 %).</translation>
    </message>
    <message>
        <source>Reckon from the shop&apos;s figures</source>
        <translation>Vypočítať z čísel predajne</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Počíta sa…</translation>
    </message>
    <message>
        <source>Shares follow the figures</source>
        <translation>Podiely idú za číslami</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each keeps at least {floor}.</source>
        <translation>Lepší variant dostáva viac nákupov, ako pribúdajú čísla; každý si ponechá aspoň {floor}.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Uložiť plán</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodiť</translation>
    </message>
    <message>
        <source>The plan is saved; it does nothing before it is started.</source>
        <translation>Plán je uložený; kým ho nespustíte, nič nerobí.</translation>
    </message>
    <message>
        <source>This plan is not saved: save or discard it first.</source>
        <translation>Tento plán nie je uložený: najprv ho uložte alebo zahoďte.</translation>
    </message>
    <message>
        <source>when the total is asked for</source>
        <translation>pri súčte nákupu</translation>
    </message>
    <message>
        <source>after a pause of {seconds} s</source>
        <translation>po prestávke {seconds} s</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Pomenujte ho.</translation>
    </message>
    <message>
        <source>Write down what you suppose: it cannot be added later.</source>
        <translation>Zapíšte, čo predpokladáte: neskôr to nemožno doplniť.</translation>
    </message>
    <message>
        <source>Choose at least one variant beside what is done today.</source>
        <translation>Zvoľte aspoň jeden variant popri tom, čo je dnes.</translation>
    </message>
    <message>
        <source>Two variants are the same.</source>
        <translation>Dva varianty sú rovnaké.</translation>
    </message>
    <message>
        <source>The variants&apos; shares make {sum}% together; it must be 100.</source>
        <translation>Podiely variantov sú spolu {sum} %; musí to byť 100.</translation>
    </message>
    <message>
        <source>Say how large a difference is worth finding.</source>
        <translation>Uveďte, aký veľký rozdiel sa oplatí nájsť.</translation>
    </message>
    <message>
        <source>Say how many are to be counted, or have it reckoned.</source>
        <translation>Uveďte, koľko sa má spočítať, alebo to dajte vypočítať.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Skončí sa skôr, než sa začne.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testy</translation>
    </message>
    <message>
        <source>One thing is changed for a part of the baskets, drawn by lot, and one figure that was named before decides. What came of it is told once enough baskets were counted: looking earlier finds winners where there are none.</source>
        <translation>Pre vyžrebovanú časť nákupov sa zmení jedna vec a rozhodne jedno vopred určené číslo. Výsledok sa povie, keď sa spočíta dosť nákupov: kto sa pozerá skôr, nájde víťazov, ktorí nie sú.</translation>
    </message>
    <message>
        <source>Plan a test</source>
        <translation>Naplánovať test</translation>
    </message>
    <message>
        <source>No test was planned yet.</source>
        <translation>Zatiaľ nie je naplánovaný žiadny test.</translation>
    </message>
    <message>
        <source>Most is won by testing which offer is made; sentences seldom make a difference.</source>
        <translation>Najviac prinesie skúšať, čo sa ponúka; vety málokedy niečo zmenia.</translation>
    </message>
    <message>
        <source>Tests, the newest first</source>
        <translation>Testy, od najnovšieho</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plánovaný</translation>
    </message>
    <message>
        <source>running</source>
        <translation>prebieha</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>zastavený</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>ukončený</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Čo sa povie</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Čo sa ponúka</translation>
    </message>
    <message>
        <source>When it is shown</source>
        <translation>Kedy sa zobrazí</translation>
    </message>
    <message>
        <source>Margin per basket, after returns and discounts</source>
        <translation>Marža na nákup, po vrátkach a zľavách</translation>
    </message>
    <message>
        <source>Confirmed on the receipt, of cards shown</source>
        <translation>Potvrdené na bločku, zo zobrazených kariet</translation>
    </message>
    <message>
        <source>Accepted, of offers made</source>
        <translation>Prijaté, z predložených ponúk</translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation>Predpoklad</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Čo sa líši</translation>
    </message>
    <message>
        <source>Smallest difference worth finding</source>
        <translation>Najmenší rozdiel, ktorý sa oplatí nájsť</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>{n} in all, until {day}</source>
        <translation>spolu {n}, do {day}</translation>
    </message>
    <message>
        <source>The better one gets more baskets as figures come in; each at least {floor}.</source>
        <translation>Lepší variant dostáva viac nákupov, ako pribúdajú čísla; každý aspoň {floor}.</translation>
    </message>
    <message>
        <source>Since {day}, by {by}</source>
        <translation>Od {day}, spustil(a): {by}</translation>
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
            <numerusform>ešte asi %n deň</numerusform>
            <numerusform>ešte asi %n dni</numerusform>
            <numerusform>ešte asi %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the plan is counted</source>
        <translation>Koľko z plánu je spočítané</translation>
    </message>
    <message>
        <source>Variants and what came of them</source>
        <translation>Varianty a čo priniesli</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Čo sa sleduje</translation>
    </message>
    <message>
        <source>gets {share} of the baskets, n = {n}</source>
        <translation>dostáva {share} nákupov, n = {n}</translation>
    </message>
    <message>
        <source>compared with: {first}</source>
        <translation>v porovnaní s: {first}</translation>
    </message>
    <message>
        <source>told at the end</source>
        <translation>povie sa na konci</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nepovie sa</translation>
    </message>
    <message>
        <source>what the others are compared with</source>
        <translation>s týmto sa porovnávajú ostatné</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>málo údajov</translation>
    </message>
    <message>
        <source>✓ {name}: {value}, at most {bound}</source>
        <translation>✓ {name}: {value}, najviac {bound}</translation>
    </message>
    <message>
        <source>▲ {name}: {value}, more than the {bound} it may be</source>
        <translation>▲ {name}: {value}, viac než povolené {bound}</translation>
    </message>
    <message>
        <source>? {name}: cannot be told yet</source>
        <translation>? {name}: zatiaľ sa nedá povedať</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>What if every basket had got it?</source>
        <translation>Čo keby to dostal každý nákup?</translation>
    </message>
    <message>
        <source>Reckoned from what was drawn, with the logged probabilities; a wide interval means: not known.</source>
        <translation>Vypočítané z losovania a zaznamenaných pravdepodobností; široký interval znamená: nevie sa.</translation>
    </message>
    <message>
        <source>The result is told when the planned number is counted, not before.</source>
        <translation>Výsledok sa povie, keď sa spočíta plánovaný počet, nie skôr.</translation>
    </message>
    <message>
        <source>▲ The variants did not get the shares that were drawn ({p}). Something loses baskets of one of them: no result of this test can be trusted, and none is told. Stop it, find the cause, and plan it anew.</source>
        <translation>▲ Varianty nedostali vyžrebované podiely ({p}). Niečo stráca nákupy jedného z nich: žiadnemu výsledku tohto testu sa nedá veriť a žiadny sa nepovie. Zastavte test, nájdite príčinu a naplánujte ho znova.</translation>
    </message>
    <message>
        <source>▲ A watched figure is over its bound: stop the test.</source>
        <translation>▲ Sledované číslo prekročilo hranicu: zastavte test.</translation>
    </message>
    <message>
        <source>The variants got the shares that were drawn ({p}).</source>
        <translation>Varianty dostali vyžrebované podiely ({p}).</translation>
    </message>
    <message>
        <source>It was stopped early, so no result is told.</source>
        <translation>Test bol zastavený, preto sa výsledok nepovie.</translation>
    </message>
    <message>
        <source>{name} is the better one.</source>
        <translation>Lepší variant: {name}.</translation>
    </message>
    <message>
        <source>No difference was found that is worth finding.</source>
        <translation>Nenašiel sa rozdiel, ktorý by sa oplatilo nájsť.</translation>
    </message>
    <message>
        <source>Enough is counted: it may be concluded.</source>
        <translation>Spočítalo sa dosť: test možno ukončiť.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Spustiť</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Zastaviť</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Ukončiť</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Zmeniť plán</translation>
    </message>
    <message>
        <source>Why it is stopped (for the record)</source>
        <translation>Prečo sa zastavuje (do záznamu)</translation>
    </message>
    <message>
        <source>Say why it is stopped.</source>
        <translation>Napíšte, prečo sa zastavuje.</translation>
    </message>
    <message>
        <source>The test runs: baskets are drawn from now on.</source>
        <translation>Test prebieha: odteraz sa nákupy žrebujú.</translation>
    </message>
    <message>
        <source>The test is stopped; every basket gets what it got before.</source>
        <translation>Test je zastavený; každý nákup dostáva to, čo predtým.</translation>
    </message>
    <message>
        <source>The test is concluded.</source>
        <translation>Test je ukončený.</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Moje čísla</translation>
    </message>
    <message>
        <source>Your name or number at the till</source>
        <translation>Vaše meno alebo číslo pri pokladni</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Show my figures</source>
        <translation>Zobraziť moje čísla</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásiť</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Overuje sa…</translation>
    </message>
    <message>
        <source>Give your name or number, and your PIN.</source>
        <translation>Zadajte svoje meno alebo číslo a PIN.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures and the middle of the team, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Vidíte to len vy, so svojím PIN-om: vlastné čísla a stred tímu, nikoho iného. Dve minúty bez klávesu a kliknutia vás odhlásia. Čísla jednotlivých osôb sa uchovávajú {days} dní, potom len čísla predajne.</translation>
    </message>
    <message>
        <source>Only you see this, with your PIN: your own figures, nobody else&apos;s. Two minutes without a key or a click sign you out. Figures by person are kept for {days} days, then only the shop&apos;s.</source>
        <translation>Vidíte to len vy, so svojím PIN-om: vlastné čísla, nikoho iného. Dve minúty bez klávesu a kliknutia vás odhlásia. Čísla jednotlivých osôb sa uchovávajú {days} dní, potom len čísla predajne.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobie</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Posledný %n deň</numerusform>
            <numerusform>Posledné %n dni</numerusform>
            <numerusform>Posledných %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed, like for like</source>
        <translation>Potvrdené, za rovnakých podmienok</translation>
    </message>
    <message>
        <source>Of 100 cards you were shown, how many ended on the paid receipt, reckoned for the mix that everybody has. In brackets: where it lies with 95% certainty.</source>
        <translation>Koľko zo 100 kariet, ktoré sa vám zobrazili, skončilo na zaplatenom bločku, prepočítané na podmienky spoločné pre všetkých. V zátvorke: kde číslo leží s istotou 95 %.</translation>
    </message>
    <message>
        <source>Usual for your mix of hours and offers</source>
        <translation>Zvyčajné pri vašich hodinách a ponukách</translation>
    </message>
    <message>
        <source>Middle of the team</source>
        <translation>Stred tímu</translation>
    </message>
    <message>
        <source>told where five people or more can be compared</source>
        <translation>povie sa, keď možno porovnať aspoň päť ľudí</translation>
    </message>
    <message>
        <source>Not enough cards yet: from {enough} on there is a figure; you had {n}.</source>
        <translation>Zatiaľ málo kariet: číslo je od {enough}; vašich kariet: {n}.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Zobrazené karty</translation>
    </message>
    <message>
        <source>Offered, as you said</source>
        <translation>Ponúknuté, ako ste uviedli</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prijaté</translation>
    </message>
    <message>
        <source>Confirmed on the receipt</source>
        <translation>Potvrdené na bločku</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Neponúknuté</translation>
    </message>
    <message>
        <source>Ran out unanswered</source>
        <translation>Vypršané bez odpovede</translation>
    </message>
    <message>
        <source>{n} ({share})</source>
        <translation>{n} ({share})</translation>
    </message>
    <message>
        <source>Figures until {time}</source>
        <translation>Čísla do {time}</translation>
    </message>
    <message>
        <source>No figures were counted yet.</source>
        <translation>Zatiaľ sa nespočítali žiadne čísla.</translation>
    </message>
    <message>
        <source>That is within the usual range: chance alone makes such differences.</source>
        <translation>To je v zvyčajnom rozmedzí: také rozdiely robí samotná náhoda.</translation>
    </message>
    <message>
        <source>That is above what chance alone makes of the usual figure.</source>
        <translation>To je viac, než zo zvyčajného čísla urobí samotná náhoda.</translation>
    </message>
    <message>
        <source>That is below what chance alone makes of the usual figure. There may be reasons that no figure knows.</source>
        <translation>To je menej, než zo zvyčajného čísla urobí samotná náhoda. Môžu byť dôvody, ktoré žiadne číslo nepozná.</translation>
    </message>
    <message>
        <source>For a comparison it takes {comparable} cards; you had {n}.</source>
        <translation>Na porovnanie treba {comparable} kariet; vašich kariet: {n}.</translation>
    </message>
    <message>
        <source>Yours {own}, middle of the team {middle}</source>
        <translation>Vaše {own}, stred tímu {middle}</translation>
    </message>
    <message>
        <source>This name and this PIN do not go together.</source>
        <translation>Toto meno a tento PIN k sebe nepatria.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Skúste znova o %n sekundu.</numerusform>
            <numerusform>Skúste znova o %n sekundy.</numerusform>
            <numerusform>Skúste znova o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be checked now.</source>
        <translation>Teraz sa to nepodarilo overiť.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tím</translation>
    </message>
    <message>
        <source>How often what a card offered stood on the paid receipt, each person beside what the same mix of hours, baskets and offers yields on average here. Sorted by name; nobody is ranked. The interval says how sure a figure is: where it holds the usual figure, nothing more can be said.</source>
        <translation>Ako často bolo to, čo karta ponúkla, na zaplatenom bločku; každý vedľa toho, čo tie isté hodiny, nákupy a ponuky prinášajú tu v priemere. Podľa mena, bez rebríčka. Interval hovorí, aké isté je číslo: ak obsahuje zvyčajné číslo, viac sa povedať nedá.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Porovnateľne</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Zvyčajné</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Ako zapísané</translation>
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
        <translation>Kde to stojí</translation>
    </message>
    <message>
        <source>Offered (reported)</source>
        <translation>Ponúknuté (uvedené)</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Vypršané</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Na bločku</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nikto neuvedený</translation>
    </message>
    <message>
        <source>within the usual range</source>
        <translation>v zvyčajnom rozmedzí</translation>
    </message>
    <message>
        <source>above the usual range</source>
        <translation>nad zvyčajným rozmedzím</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>pod zvyčajným rozmedzím</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>priskoro na porovnanie</translation>
    </message>
    <message>
        <source>Counted is what stood on the paid receipt, of all cards shown: asking only promising customers makes nobody look better. Below {enough} cards no figure is told, below {comparable} no comparison.</source>
        <translation>Ráta sa to, čo bolo na zaplatenom bločku, zo všetkých zobrazených kariet: pýtať sa len sľubných zákazníkov nikomu číslo nezlepší. Pod {enough} kariet sa číslo nepovie, pod {comparable} sa neporovnáva.</translation>
    </message>
    <message>
        <source>Like for like is at the same hour, number of lines in the basket (1, 2–4, 5 or more), kind of offer, category and kind of customer; what is rare is taken together.</source>
        <translation>Porovnateľne znamená: v rovnakej hodine, pri rovnakom počte položiek v nákupe (1, 2 – 4, 5 a viac), druhu ponuky, kategórii a druhu zákazníka; čo je zriedkavé, počíta sa spolu.</translation>
    </message>
    <message>
        <source>Whole team: {rate}, n = {n}</source>
        <translation>Celý tím: {rate}, n = {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with too few cards for a figure.</source>
        <translation>
            <numerusform>%n osoba má málo kariet na číslo.</numerusform>
            <numerusform>%n osoby majú málo kariet na číslo.</numerusform>
            <numerusform>%n osôb má málo kariet na číslo.</numerusform>
        </translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits, so something else than people is at work; the limits are widened {times} times.</source>
        <translation>Mimo hraníc je viac ľudí, než vysvetľuje náhoda, takže pôsobí niečo iné ako ľudia; hranice sú {times}-krát širšie.</translation>
    </message>
    <message>
        <source>Highest like for like, with more than 80% certainty: {name}.</source>
        <translation>Najvyššie za rovnakých podmienok, s istotou nad 80 %: {name}.</translation>
    </message>
    <message>
        <source>Offered, not offered and ran out are context: queues and hours decide them as much as people do.</source>
        <translation>Ponúknuté, neponúknuté a vypršané sú súvislosti: rozhodujú o nich rady a hodiny rovnako ako ľudia.</translation>
    </message>
    <message>
        <source>No card was shown in this period.</source>
        <translation>Za toto obdobie sa nezobrazila žiadna karta.</translation>
    </message>
    <message>
        <source>Choose a longer period, or take a filter away.</source>
        <translation>Zvoľte dlhšie obdobie alebo zrušte filter.</translation>
    </message>
    <message>
        <source>Figures are not available in this window.</source>
        <translation>V tomto okne nie sú čísla.</translation>
    </message>
    <message>
        <source>Confirmed, by cards shown</source>
        <translation>Potvrdené podľa počtu kariet</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>zobrazené karty</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potvrdené</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>celý tím</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>jedna osoba</translation>
    </message>
    <message>
        <source>{n} people; the whole team {rate}. The table beneath has them by name.</source>
        <translation>Osoby: {n}; celý tím {rate}. Tabuľka nižšie ich uvádza podľa mena.</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>hranice 95 %</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>hranice 99,8 %</translation>
    </message>
    <message>
        <source>Between the limits lies what chance alone makes of the team&apos;s figure: of 1000 equal people 998 within the dotted ones. The fewer cards, the wider.</source>
        <translation>Medzi hranicami je to, čo z čísla tímu urobí samotná náhoda: z 1000 rovnakých ľudí 998 medzi bodkovanými. Čím menej kariet, tým širšie.</translation>
    </message>
    <message>
        <source>What the dots show</source>
        <translation>Čo ukazujú body</translation>
    </message>
    <message>
        <source>Receipts behind it</source>
        <translation>Bločky k tomu</translation>
    </message>
    <message>
        <source>Choose somebody to see what was offered and what was not.</source>
        <translation>Zvoľte niekoho a uvidíte, čo sa ponúklo a čo nie.</translation>
    </message>
</context>
</TS>
