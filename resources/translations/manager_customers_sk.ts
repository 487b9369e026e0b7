<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_customers</name>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>What kinds of customers there are, what they will be worth, and whether being asked keeps them coming back. Only of customers who agreed to be known, and never of a single person.</source>
        <translation>Akí sú zákazníci, akú budú mať hodnotu a či sa po ponukách vracajú. Len o zákazníkoch, ktorí súhlasili, že ich spoznáme, a nikdy o jednej osobe.</translation>
    </message>
    <message>
        <source>This window has no figures of customers.</source>
        <translation>Toto okno nemá údaje o zákazníkoch.</translation>
    </message>
    <message>
        <source>No customer is known in this period</source>
        <translation>V tomto období nie je známy žiadny zákazník</translation>
    </message>
    <message>
        <source>It takes a till that says who the customer is and that they agreed to it. Baskets of nobody known have no future that could be told.</source>
        <translation>Pokladňa musí povedať, kto je zákazník a že s tým súhlasil. O nákupoch neznámych ľudí sa nedá nič predpovedať.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noví</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktívni</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Verní</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Stratení</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>S vysokou hodnotou</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nikto známy</translation>
    </message>
    <message>
        <source>Whom this is about</source>
        <translation>O kom je reč</translation>
    </message>
    <message>
        <source>{share} of {n} receipts in the period are of known customers (95%: {sure}).</source>
        <translation>{share} z {n} bločkov v tomto období patrí známym zákazníkom (95 %: {sure}).</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are known.</source>
        <translation>
            <numerusform>Známy je %n zákazník.</numerusform>
            <numerusform>Známi sú %n zákazníci.</numerusform>
            <numerusform>Známych je %n zákazníkov.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked back over {days}.</source>
        <translation>Zohľadnené obdobie: {days}.</translation>
    </message>
    <message>
        <source>Receipts of known customers</source>
        <translation>Bločky známych zákazníkov</translation>
    </message>
    <message>
        <source>Of fewer than {n} customers no number is told: it would be about persons.</source>
        <translation>Pri menej ako {n} zákazníkoch sa čísla neuvádzajú: hovorili by o osobách.</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>Kinds of customers, and what they will be worth</source>
        <translation>Druhy zákazníkov a akú budú mať hodnotu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podiel</translation>
    </message>
    <message>
        <source>Margin of the next year, a customer</source>
        <translation>Marža za ďalší rok na zákazníka</translation>
    </message>
    <message>
        <source>Sales of the next year, a customer</source>
        <translation>Tržba za ďalší rok na zákazníka</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Dni od poslednej návštevy</translation>
    </message>
    <message>
        <source>Visits in these days</source>
        <translation>Návštevy v týchto dňoch</translation>
    </message>
    <message>
        <source>Spent a visit</source>
        <translation>Útrata na návštevu</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Stále zákazník</translation>
    </message>
    <message>
        <source>Visits expected in the next year</source>
        <translation>Očakávané návštevy za ďalší rok</translation>
    </message>
    <message>
        <source>What a customer of this kind will bring on average in the next 365 days if nothing changes, without VAT: expected visits times what a visit brings. Foretold from how often and how long ago they came and what they spent.</source>
        <translation>Koľko prinesie taký zákazník v priemere za ďalších 365 dní bez DPH, ak sa nič nezmení: očakávané návštevy krát to, čo prinesie jedna návšteva. Predpovedané z toho, ako často a ako dávno prišiel a koľko minul.</translation>
    </message>
    <message>
        <source>Costs are not known: this is sales, not margin.</source>
        <translation>Náklady nie sú známe: ide o tržbu, nie o maržu.</translation>
    </message>
    <message>
        <source>Tried on the past: for its last {days} days {foretold} visits were foretold, {came} came.</source>
        <translation>Vyskúšané na minulosti: na jej posledné dni ({days}) sa predpovedalo návštev: {foretold}, prišlo: {came}.</translation>
    </message>
    <message>
        <source>The past is too short to try the foretelling on it.</source>
        <translation>Minulosť je príliš krátka na to, aby sa na nej predpoveď vyskúšala.</translation>
    </message>
    <message>
        <source>Too few customers came again to foretell anything.</source>
        <translation>Vrátilo sa príliš málo zákazníkov na to, aby sa dalo niečo predpovedať.</translation>
    </message>
    <message>
        <source>Does asking keep customers coming back?</source>
        <translation>Vracajú sa zákazníci po ponukách?</translation>
    </message>
    <message>
        <source>{share} of known customers are never offered anything, for good. They are what the others are compared with.</source>
        <translation>{share} známych zákazníkov nikdy nedostáva ponuky. S nimi sa porovnávajú ostatní.</translation>
    </message>
    <message>
        <source>No customer is kept without offers (customer_holdout_share = 0): there is nothing to compare with.</source>
        <translation>Žiadny zákazník nie je bez ponúk (customer_holdout_share = 0): nie je s čím porovnať.</translation>
    </message>
    <message>
        <source>{days} days after</source>
        <translation>po {days} dňoch</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Prišli znova</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>s ponukami</translation>
    </message>
    <message>
        <source>without offers</source>
        <translation>bez ponúk</translation>
    </message>
    <message>
        <source>Further visits</source>
        <translation>Ďalšie návštevy</translation>
    </message>
    <message>
        <source>Spent on them</source>
        <translation>Minuli pri nich</translation>
    </message>
    <message>
        <source>Came back as returns</source>
        <translation>Vrátený tovar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdiel</translation>
    </message>
    <message>
        <source>{share} of {n} {arm}</source>
        <translation>{arm}: {share} z {n}</translation>
    </message>
    <message>
        <source>{n} {arm}</source>
        <translation>{arm}: {n}</translation>
    </message>
    <message>
        <source>Share of customers who came again within so many days after their first visit of the period at which there was something to offer: of those who may see offers, less that of those who never do. Only visits that long ago count.</source>
        <translation>Podiel zákazníkov, ktorí prišli znova do toľkých dní po prvej návšteve v období, pri ktorej bolo čo ponúknuť: tých s ponukami mínus tých, ktorí ich nikdy nedostávajú. Počítajú sa len návštevy spred toľkých dní.</translation>
    </message>
    <message>
        <source>{n} customers so far. A fall by two points would be seen with {needed}; until then no difference proves nothing.</source>
        <translation>Zákazníkov doteraz: {n}. Pokles o dva body by bolo vidno pri {needed}; dovtedy nulový rozdiel nič nedokazuje.</translation>
    </message>
    <message>
        <source>{n} customers so far.</source>
        <translation>Zákazníkov doteraz: {n}.</translation>
    </message>
    <message>
        <source>{n} customers: enough to see a fall by two points.</source>
        <translation>Zákazníkov: {n}, dosť na to, aby bolo vidno pokles o dva body.</translation>
    </message>
    <message>
        <source>More customers came again where offers may be shown.</source>
        <translation>Kde sú ponuky, prišlo znova viac zákazníkov.</translation>
    </message>
    <message>
        <source>Fewer customers came again where offers may be shown.</source>
        <translation>Kde sú ponuky, prišlo znova menej zákazníkov.</translation>
    </message>
    <message>
        <source>No harm is seen, and there are customers enough to see one.</source>
        <translation>Škodu nevidno a zákazníkov je dosť na to, aby ju bolo vidno.</translation>
    </message>
    <message>
        <source>It cannot be told yet.</source>
        <translation>Zatiaľ sa to nedá povedať.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Čo keby</translation>
    </message>
    <message>
        <source>Who buys because they are asked, what another offer would have brought, and how long it takes to know. Only from what was drawn by lot: everybody who merely chose differently is left out.</source>
        <translation>Kto kupuje, lebo sa mu ponúklo, čo by priniesla iná ponuka a ako dlho trvá, kým to vieme. Len z toho, o čom rozhodol žreb: kto si sám vybral inak, sa nepočíta.</translation>
    </message>
    <message>
        <source>This window has no such figures.</source>
        <translation>Toto okno nemá také údaje.</translation>
    </message>
    <message>
        <source>Who buys because they are asked?</source>
        <translation>Kto kupuje preto, že sa mu ponúklo?</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Celá predajňa</translation>
    </message>
    <message>
        <source>The whole shop: {value} a basket (95%: {sure}).</source>
        <translation>Celá predajňa: {value} na nákup (95 %: {sure}).</translation>
    </message>
    <message>
        <source>There is no table: {why}.</source>
        <translation>Tabuľka nie je: {why}.</translation>
    </message>
    <message>
        <source>Aiming by single baskets would earn {value} a basket more than asking at random (95%: {sure}). Shown only: the panel goes by the table.</source>
        <translation>Mierenie na jednotlivé nákupy by prinieslo o {value} na nákup viac než náhodné ponúkanie (95 %: {sure}). Len na vedomie: panel sa riadi tabuľkou.</translation>
    </message>
    <message>
        <source>The panel ranks offers by this table.</source>
        <translation>Panel zoraďuje ponuky podľa tejto tabuľky.</translation>
    </message>
    <message>
        <source>Hand this table to the panel</source>
        <translation>Odovzdať túto tabuľku panelu</translation>
    </message>
    <message>
        <source>Handed over. It counts where [policy] uplift = true.</source>
        <translation>Odovzdané. Platí pri nastavení [policy] uplift = true.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Čas dňa</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ráno</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>poludnie</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>popoludnie</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>večer</translation>
    </message>
    <message>
        <source>Asking adds</source>
        <translation>Ponuka pridáva</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Šanca, že sa oplatí</translation>
    </message>
    <message>
        <source>n with / without offers</source>
        <translation>n s ponukami / bez ponúk</translation>
    </message>
    <message>
        <source>n decisions</source>
        <translation>n rozhodnutí</translation>
    </message>
    <message>
        <source>As measured alone</source>
        <translation>Namerané osobitne</translation>
    </message>
    <message>
        <source>What asking adds to the margin of an eligible basket, by kind of customer and time of day: baskets that may see offers less baskets that may not. What is known of few baskets is drawn towards the whole shop.</source>
        <translation>Koľko ponuka pridáva k marži nákupu, kde bolo čo ponúknuť, podľa druhu zákazníka a času dňa: nákupy s ponukami mínus nákupy bez ponúk. Výsledky z mála nákupov sa približujú k celej predajni.</translation>
    </message>
    <message>
        <source>Customers and times of day do not differ by more than chance: ask everywhere alike.</source>
        <translation>Druhy zákazníkov a časti dňa sa nelíšia viac než náhodou: ponúkať všade rovnako.</translation>
    </message>
    <message>
        <source>Between these customers and times of day it differs by about {spread} a basket.</source>
        <translation>Medzi druhmi zákazníkov a časťami dňa sa to líši asi o {spread} na nákup.</translation>
    </message>
    <message>
        <source>The panel does not use this table. With the setting [policy] uplift = true it ranks by the table that was handed over last.</source>
        <translation>Panel túto tabuľku nepoužíva. Pri nastavení [policy] uplift = true zoraďuje ponuky podľa naposledy odovzdanej.</translation>
    </message>
    <message>
        <source>Counts times</source>
        <translation>Násobok</translation>
    </message>
    <message>
        <source>Enter or a double click on a row leads to its receipts.</source>
        <translation>Enter alebo dvojité kliknutie na riadok vedie k jeho bločkom.</translation>
    </message>
    <message>
        <source>What if another offer had been shown?</source>
        <translation>Čo keby sa zobrazila iná ponuka?</translation>
    </message>
    <message>
        <source>For every offer that was drawn by lot among several: what a decision would have brought if this one had always been shown there, less what was shown. Weighted by the chances on record; what few draws tell is not told. By name: which is best is a question of the interval.</source>
        <translation>Pre každú ponuku vyžrebovanú spomedzi viacerých: čo by rozhodnutie prinieslo, keby sa tam vždy zobrazila táto, mínus to, čo sa zobrazilo. Vážené zapísanými šancami; o čom hovorí málo žrebovaní, to sa neuvádza. Podľa názvu: ktorá je najlepšia, rozhoduje interval.</translation>
    </message>
    <message>
        <source>No decision in this period had a choice between offers.</source>
        <translation>V tomto období nemalo žiadne rozhodnutie na výber z viacerých ponúk.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) more were drawn too seldom to tell.</source>
        <translation>
            <numerusform>%n ďalšia ponuka sa žrebovala príliš zriedka na to, aby sa dalo niečo povedať.</numerusform>
            <numerusform>%n ďalšie ponuky sa žrebovali príliš zriedka na to, aby sa dalo niečo povedať.</numerusform>
            <numerusform>%n ďalších ponúk sa žrebovalo príliš zriedka na to, aby sa dalo niečo povedať.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: any product</source>
        <translation>{kind}: ľubovoľný produkt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zobrazené</translation>
    </message>
    <message>
        <source>Worth as many draws</source>
        <translation>Hodné toľkých žrebov</translation>
    </message>
    <message>
        <source>Would have brought</source>
        <translation>Bola by priniesla</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Prinieslo</translation>
    </message>
    <message>
        <source>What if the price were another?</source>
        <translation>Čo ak by bola iná cena?</translation>
    </message>
    <message>
        <source>There is no price curve: prices were never drawn by lot here, so what another price would sell cannot be told from what was sold.</source>
        <translation>Krivka cien neexistuje: ceny sa tu nikdy nežrebovali, preto sa z predaja nedá povedať, čo by predala iná cena.</translation>
    </message>
    <message>
        <source>How many baskets without offers?</source>
        <translation>Koľko nákupov bez ponúk?</translation>
    </message>
    <message>
        <source>More baskets without offers tell sooner and earn less. With {baskets} eligible baskets a day an effect of {smallest} a basket is found with 80% certainty after:</source>
        <translation>Viac nákupov bez ponúk povie skôr a zarobí menej. Nákupov, kde je čo ponúknuť, je denne {baskets}; účinok {smallest} na nákup sa s istotou 80 % ukáže po:</translation>
    </message>
    <message>
        <source>It cannot be reckoned: {why}.</source>
        <translation>Nedá sa to vypočítať: {why}.</translation>
    </message>
    <message>
        <source>Without offers</source>
        <translation>Bez ponúk</translation>
    </message>
    <message>
        <source>Days to know</source>
        <translation>Dni do výsledku</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>Costs a week</source>
        <translation>Stojí týždenne</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>What it costs a week is not known before an effect is known.</source>
        <translation>Koľko to stojí týždenne, nie je známe, kým nie je známy účinok.</translation>
    </message>
</context>
</TS>
