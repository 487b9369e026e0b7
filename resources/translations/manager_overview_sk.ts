<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_overview</name>
    <message>
        <source>Overview</source>
        <translation>Prehľad</translation>
    </message>
    <message>
        <source>Three questions on one screen: is offering worth it, does it harm, what should change. Hover over a figure, or go to it with Tab, to read what it means; press it to see its receipts. Alt+T today, Alt+W this week, Alt+M this month.</source>
        <translation>Tri otázky na jednej obrazovke: oplatí sa ponúkať, neškodí to, čo zmeniť. Ukážte na číslo alebo naň prejdite klávesom Tab a prečítate si, čo znamená; stlačením uvidíte bločky. Alt+T dnes, Alt+W tento týždeň, Alt+M tento mesiac.</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Oplatí sa to?</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Neškodí to?</translation>
    </message>
    <message>
        <source>What to change?</source>
        <translation>Čo zmeniť?</translation>
    </message>
    <message>
        <source>Yes: {value} more in every basket, at least {low}.</source>
        <translation>Áno: {value} navyše v každom nákupe, najmenej {low}.</translation>
    </message>
    <message>
        <source>No: {value} in every basket, at best {high}.</source>
        <translation>Nie: {value} v každom nákupe, v najlepšom prípade {high}.</translation>
    </message>
    <message>
        <source>Not clear yet: between {low} and {high} in every basket.</source>
        <translation>Zatiaľ nejasné: od {low} do {high} v každom nákupe.</translation>
    </message>
    <message>
        <source>Not known yet: {why}.</source>
        <translation>Zatiaľ nevedno: {why}.</translation>
    </message>
    <message>
        <source>No verdict: {why}.</source>
        <translation>Bez verdiktu: {why}.</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>V týchto dňoch</translation>
    </message>
    <message>
        <source>No effect, only a sum: accepted items {value}</source>
        <translation>Nie účinok, len súčet: prijaté položky {value}</translation>
    </message>
    <message>
        <source>{treatment} with offers, {holdout} without</source>
        <translation>{treatment} s ponukami, {holdout} bez nich</translation>
    </message>
    <message>
        <source>{treatment} against {holdout} without</source>
        <translation>{treatment} oproti {holdout} bez</translation>
    </message>
    <message>
        <source>No sign of it.</source>
        <translation>Nič tomu nenasvedčuje.</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n figure(s) beyond the bound.</source>
        <translation>
            <numerusform>Áno: %n hodnota za hranicou.</numerusform>
            <numerusform>Áno: %n hodnoty za hranicou.</numerusform>
            <numerusform>Áno: %n hodnôt za hranicou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Zatiaľ nevedno.</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>najviac {bound}</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>v medziach</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>za hranicou</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nevedno</translation>
    </message>
    <message>
        <source>Nothing presses.</source>
        <translation>Nič naliehavé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n vec na pozretie.</numerusform>
            <numerusform>%n veci na pozretie.</numerusform>
            <numerusform>%n vecí na pozretie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets are missing on one side: effects are not told until it is found.</source>
        <translation>Na jednej strane chýbajú nákupy: účinky sa neuvádzajú, kým sa nevie prečo.</translation>
    </message>
    <message>
        <source>{name} is beyond its bound.</source>
        <translation>{name}: za hranicou.</translation>
    </message>
    <message>
        <source>Data in doubt: {part}.</source>
        <translation>Pochybné údaje: {part}.</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Oplatí sa nechať</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Na preverenie</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidlá</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Texty</translation>
    </message>
    <message>
        <source>Learned from receipts</source>
        <translation>Naučené z bločkov</translation>
    </message>
    <message>
        <source>None stands out yet.</source>
        <translation>Zatiaľ nič nevyčnieva.</translation>
    </message>
    <message>
        <source>Waiting for more offers: {count}</source>
        <translation>Čaká na viac ponúk: {count}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Otvoriť: {name}</translation>
    </message>
    <message>
        <source>Why customers decline</source>
        <translation>Prečo zákazníci odmietajú</translation>
    </message>
    <message>
        <source>Nobody declined in these days.</source>
        <translation>V týchto dňoch nikto neodmietol.</translation>
    </message>
    <message>
        <source>From receipt to sale</source>
        <translation>Od bločku k predaju</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bločky</translation>
    </message>
    <message>
        <source>Something to offer</source>
        <translation>Bolo čo ponúknuť</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Zobrazené karty</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ponúknuté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prijaté</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Na bločku</translation>
    </message>
    <message>
        <source>{share} of the step before</source>
        <translation>{share} predošlého kroku</translation>
    </message>
    <message>
        <source>From {first} to {last}, between {low} and {high}.</source>
        <translation>Od {first} do {last}, medzi {low} a {high}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Deň</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Týždeň od</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Interval 95 %</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Podklad</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>V týchto dňoch sa nič nepredalo.</translation>
    </message>
    <message>
        <source>Choose other days, or take a filter away.</source>
        <translation>Vyberte iné dni alebo odstráňte filter.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Zatiaľ nie sú žiadne čísla.</translation>
    </message>
    <message>
        <source>Figures begin with the first basket that the panel sees. Connect a till, or start the panel.</source>
        <translation>Čísla sa začínajú prvým nákupom, ktorý panel uvidí. Pripojte pokladňu alebo spustite panel.</translation>
    </message>
    <message>
        <source>Show as a table: {title}</source>
        <translation>Zobraziť ako tabuľku: {title}</translation>
    </message>
    <message>
        <source>Show as a chart: {title}</source>
        <translation>Zobraziť ako graf: {title}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Obdobie</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Porovnať s</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Zrušiť všetko</translation>
    </message>
    <message>
        <source>Remove the filter: {what}</source>
        <translation>Odstrániť filter: {what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Zatiaľ niet z čoho vyberať</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tento týždeň</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledných 7 dní</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledných 30 dní</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tento mesiac</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Minulý mesiac</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tento rok</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Iné dni…</translation>
    </message>
    <message>
        <source>vs the days before</source>
        <translation>oproti dňom predtým</translation>
    </message>
    <message>
        <source>vs a year ago</source>
        <translation>oproti pred rokom</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>bez porovnania</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Predajňa</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Pokladňa</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Zamestnanec</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hodina</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Druh ponuky</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
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
        <source>add-on</source>
        <translation>doplnok</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>lepšia verzia</translation>
    </message>
    <message>
        <source>set</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>cheaper option</source>
        <translation>lacnejšia voľba</translation>
    </message>
    <message>
        <source>extra cover</source>
        <translation>doplnkové krytie</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>náhrada</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>zobrazená</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>prijatá</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmietnutá</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>neponúknutá</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vypršala</translation>
    </message>
    <message>
        <source>on the receipt</source>
        <translation>na bločku</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>bez dôvodu</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>už má</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nemá čas</translation>
    </message>
    <message>
        <source>not suitable</source>
        <translation>nehodí sa</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nepýtať sa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>iný dôvod</translation>
    </message>
    <message>
        <source>Press it to see its receipts.</source>
        <translation>Stlačením uvidíte jeho bločky.</translation>
    </message>
    <message>
        <source>It cannot be pressed: no list of receipts is behind it.</source>
        <translation>Nedá sa stlačiť: nie je za tým zoznam bločkov.</translation>
    </message>
    <message>
        <source>{share} may still come back</source>
        <translation>{share} sa ešte môže vrátiť</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nepriradené</translation>
    </message>
    <message>
        <source>Figures until {when}</source>
        <translation>Čísla do {when}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Zatiaľ bez čísel</translation>
    </message>
    <message>
        <source>Taking in what is new…</source>
        <translation>Načítavam nové údaje…</translation>
    </message>
    <message>
        <source>Taking in what is new… {share}</source>
        <translation>Načítavam nové údaje… {share}</translation>
    </message>
    <message>
        <source>Old figures: until {when}</source>
        <translation>Staré čísla: do {when}</translation>
    </message>
    <message>
        <source>Offers until {events}, receipts until {receipts}.</source>
        <translation>Ponuky do {events}, bločky do {receipts}.</translation>
    </message>
    <message>
        <source>The till keeps no receipts: figures come from our own log alone.</source>
        <translation>Pokladňa neuchováva bločky: čísla sú len z nášho záznamu.</translation>
    </message>
    <message>
        <source>The till knows no costs: money is counted in sales, not in margin.</source>
        <translation>Pokladňa nepozná náklady: peniaze sa počítajú v tržbe, nie v marži.</translation>
    </message>
    <message>
        <source>{level}: {interval}</source>
        <translation>{level}: {interval}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} z {of}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>predtým: {value}</translation>
    </message>
    <message>
        <source>Last out of stock: {when}</source>
        <translation>Naposledy vypredané: {when}</translation>
    </message>
    <message>
        <source>The receipts behind a figure, the newest first; the filters say which. Nobody can be recognised here. Esc or Alt+Left leads back to the figure.</source>
        <translation>Bločky, ktoré stoja za číslom, najnovšie prvé; ktoré, hovoria filtre. Nikoho tu nemožno spoznať. Esc alebo Alt+šípka vľavo vedie späť k číslu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bloček</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Položky</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>At the offer</source>
        <translation>Pri ponuke</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>zaplatený</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>stornovaný</translation>
    </message>
    <message>
        <source>voided after payment</source>
        <translation>stornovaný po platbe</translation>
    </message>
    <message>
        <source>return</source>
        <translation>vrátenie</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>výmena</translation>
    </message>
    <message>
        <source>training</source>
        <translation>školenie</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interný</translation>
    </message>
    <message>
        <source>The newest {n} of {of} receipts.</source>
        <translation>Najnovších {n} z {of} bločkov.</translation>
    </message>
    <message>
        <source>Show more: {left} left</source>
        <translation>Zobraziť viac: zostáva {left}</translation>
    </message>
    <message>
        <source>No receipts fit these filters.</source>
        <translation>Týmto filtrom nezodpovedá žiadny bloček.</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days.</source>
        <translation>Odstráňte filter alebo vyberte iné dni.</translation>
    </message>
</context>
</TS>
