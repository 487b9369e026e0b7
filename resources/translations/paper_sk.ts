<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>paper</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What this screen shows, as a file</source>
        <translation>Čo zobrazuje táto obrazovka, ako súbor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tlačiť</translation>
    </message>
    <message>
        <source>Look at it on paper, then print</source>
        <translation>Pozrieť na papieri, potom tlačiť</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Zošit (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabuľka (CSV)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Papier (PDF)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Uložiť ako</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Zapísané do {file}.</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>Zatiaľ nie je čo zapísať.</translation>
    </message>
    <message>
        <source>The week {week}</source>
        <translation>Týždeň {week}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Aké je to isté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Čo urobiť</translation>
    </message>
    <message>
        <source>{cards} offers were shown to the cashier on {receipts} receipts; {confirmed} of them ended on the paid receipt.</source>
        <translation>Ponuky zobrazené pokladníkovi: {cards}, pri počte bločkov: {receipts}; na zaplatený bloček sa dostalo: {confirmed}.</translation>
    </message>
    <message>
        <source>The week before it was {before}.</source>
        <translation>Týždeň predtým: {before}.</translation>
    </message>
    <message>
        <source>No offer was shown this week.</source>
        <translation>Tento týždeň sa nezobrazila žiadna ponuka.</translation>
    </message>
    <message>
        <source>Offering earns: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Ponúkanie sa oplatí: za posledné týždne ({weeks}) nákup, kde bolo čo ponúknuť, priniesol {effect} v porovnaní s nákupmi bez ponúk, s istotou 95 %: {interval}.</translation>
    </message>
    <message>
        <source>Offering costs more than it brings: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Ponúkanie stojí viac, ako prináša: za posledné týždne ({weeks}) nákup, kde bolo čo ponúknuť, priniesol {effect} v porovnaní s nákupmi bez ponúk, s istotou 95 %: {interval}.</translation>
    </message>
    <message>
        <source>It cannot be told yet whether offering earns: over {weeks} weeks the effect on an eligible basket lies anywhere in {interval} compared with baskets without offers.</source>
        <translation>Zatiaľ sa nedá povedať, či sa ponúkanie oplatí: za posledné týždne ({weeks}) leží účinok na nákup, kde bolo čo ponúknuť, niekde v rozpätí {interval} v porovnaní s nákupmi bez ponúk.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: {why}.</source>
        <translation>Koľko ponúkanie prinieslo, sa nedá povedať: {why}.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: baskets with and without offers are not in the numbers that were drawn. First find out where baskets are lost.</source>
        <translation>Koľko ponúkanie prinieslo, sa nedá povedať: počty nákupov s ponukami a bez ponúk nezodpovedajú žrebu. Najprv treba zistiť, kde sa nákupy strácajú.</translation>
    </message>
    <message>
        <source>Accepted items were worth {naive} without VAT this week. That is no effect: much of it would have been bought anyway.</source>
        <translation>Prijatý tovar mal tento týždeň hodnotu {naive} bez DPH. To nie je účinok: mnohé by sa kúpilo aj tak.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed this week. Keep offering.</source>
        <translation>Tento týždeň netreba nič meniť. Ponúkať ďalej.</translation>
    </message>
    <message>
        <source>Look whether the panel runs at every till and has rules to offer from: there is nothing to judge yet.</source>
        <translation>Pozrieť, či panel beží na každej pokladnici a má pravidlá, z ktorých môže ponúkať: zatiaľ nie je čo posudzovať.</translation>
    </message>
    <message>
        <source>Put the data right first: {text}</source>
        <translation>Najprv dať do poriadku údaje: {text}</translation>
    </message>
    <message>
        <source>Find out where baskets are lost: they are missing on one side of the draw.</source>
        <translation>Zistiť, kde sa nákupy strácajú: na jednej strane žrebu chýbajú.</translation>
    </message>
    <message>
        <source>Look at a harm that is over its bound: {kpi}.</source>
        <translation>Pozrieť sa na škodu nad hranicou: {kpi}.</translation>
    </message>
    <message>
        <source>Data in doubt are over 5 %: {part}.</source>
        <translation>Pochybných údajov je nad 5 %: {part}.</translation>
    </message>
    <message>
        <source>Look at the rule {name}: it brings little, or harms.</source>
        <translation>Pozrieť sa na pravidlo {name}: prináša málo alebo škodí.</translation>
    </message>
    <message>
        <source>Look at the manager&apos;s window: something there needs attention.</source>
        <translation>Pozrieť sa do okna vedúceho: niečo tam vyžaduje pozornosť.</translation>
    </message>
    <message>
        <source>{kpi} {value}, bound {bound}</source>
        <translation>{kpi} {value}, hranica {bound}</translation>
    </message>
    <message>
        <source>Most customers who said no said: {reason} ({count} of {of}).</source>
        <translation>Väčšina odmietajúcich udáva dôvod: {reason} ({count} z {of}).</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Týždeň v číslach</translation>
    </message>
    <message>
        <source>{kpi}, by week</source>
        <translation>{kpi}, po týždňoch</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Škodí to?</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Hranica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>v hranici</translation>
    </message>
    <message>
        <source>over the bound</source>
        <translation>nad hranicou</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>zatiaľ sa nedá povedať</translation>
    </message>
    <message>
        <source>Rules, over the weeks that the effect is told of</source>
        <translation>Pravidlá, za tie isté týždne ako účinok</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rada</translation>
    </message>
    <message>
        <source>worth keeping</source>
        <translation>oplatí sa ponechať</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>treba pozrieť</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more rule(s) not enough is known yet.</source>
        <translation>
            <numerusform>O %n ďalšom pravidle sa vie zatiaľ málo.</numerusform>
            <numerusform>O %n ďalších pravidlách sa vie zatiaľ málo.</numerusform>
            <numerusform>O %n ďalších pravidlách sa vie zatiaľ málo.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>čo sa naučilo</translation>
    </message>
    <message>
        <source>Why customers said no</source>
        <translation>Prečo zákazníci odmietli</translation>
    </message>
    <message>
        <source>Effect from</source>
        <translation>Účinok z obdobia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobie</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>V porovnaní s</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>celá predajňa</translation>
    </message>
    <message>
        <source>Offers until</source>
        <translation>Ponuky do</translation>
    </message>
    <message>
        <source>Receipts until</source>
        <translation>Bločky do</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nikdy neprečítané</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vytvorené</translation>
    </message>
    <message>
        <source>The till keeps no receipts: sales are those of our own record.</source>
        <translation>Pokladňa bločky neuchováva: predaje sú z nášho vlastného záznamu.</translation>
    </message>
    <message>
        <source>The till does not tell what goods cost: money is sales without VAT, not margin.</source>
        <translation>Pokladňa neuvádza náklady tovaru: sumy sú tržba bez DPH, nie marža.</translation>
    </message>
    <message>
        <source>What offering brings</source>
        <translation>Čo prináša ponúkanie</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Čísla</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>95 % interval, or why there is no number</source>
        <translation>Interval 95 % alebo prečo číslo chýba</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Od (95 %)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Do (95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n without offers</source>
        <translation>n bez ponúk</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>A figure with a sign is a difference between baskets that may see offers and baskets that may not; its n is that of both, with offers / without.</source>
        <translation>Údaj so znamienkom je rozdiel medzi nákupmi s ponukami a bez ponúk; jeho n je oboch: s ponukami / bez ponúk.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Čo čísla znamenajú</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definícia</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Čo sa počíta</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Čitateľ</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Menovateľ</translation>
    </message>
    <message>
        <source>Numerator is</source>
        <translation>V čitateli</translation>
    </message>
    <message>
        <source>Denominator is</source>
        <translation>V menovateli</translation>
    </message>
    <message>
        <source>{numerator}; of: {denominator}</source>
        <translation>{numerator}; z: {denominator}</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Istota</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Prečo číslo chýba</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Po častiach</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nepriradené</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>the shop:</source>
        <translation>predajňa:</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Podľa zamestnanca</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Podľa produktu</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Podľa pravidla</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Podľa textu</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Podľa hodiny</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Podľa dňa</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Podľa pokladne</translation>
    </message>
    <message>
        <source>By store</source>
        <translation>Podľa predajne</translation>
    </message>
    <message>
        <source>By kind of customer</source>
        <translation>Podľa druhu zákazníka</translation>
    </message>
    <message>
        <source>By name, without a rank. Shifts, baskets and offers differ: people are compared like for like only, against what the own mix yields here. What is called as recorded compares nobody.</source>
        <translation>Podľa mien, bez poradia. Zmeny, nákupy a ponuky sa líšia: ľudia sa porovnávajú len porovnateľne, s tým, čo tu prináša vlastné zloženie. Čo je uvedené ako zapísané, neporovnáva nikoho.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Zobrazené karty</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Zvyčajné</translation>
    </message>
    <message>
        <source>Limits of chance (99.8%)</source>
        <translation>Hranice náhody (99,8 %)</translation>
    </message>
    <message>
        <source>{figure} (as recorded)</source>
        <translation>{figure} (ako zapísané)</translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits: they are widened {times} times.</source>
        <translation>Mimo hraníc je viac ľudí, než vysvetľuje náhoda: hranice sú {times}-krát širšie.</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Náhľad: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tlačiť…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Strana {number} z {pages}</translation>
    </message>
</context>
</TS>
