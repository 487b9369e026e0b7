<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_overview</name>
    <message>
        <source>Overview</source>
        <translation>Privire de ansamblu</translation>
    </message>
    <message>
        <source>Three questions on one screen: is offering worth it, does it harm, what should change. Hover over a figure, or go to it with Tab, to read what it means; press it to see its receipts. Alt+T today, Alt+W this week, Alt+M this month.</source>
        <translation>Trei întrebări pe un ecran: merită să se propună, dăunează, ce ar trebui schimbat. Indicați o cifră sau mergeți la ea cu Tab ca să citiți ce înseamnă; apăsați-o ca să vedeți bonurile. Alt+T azi, Alt+W săptămâna aceasta, Alt+M luna aceasta.</translation>
    </message>
    <message>
        <source>Is it worth it?</source>
        <translation>Merită?</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Dăunează?</translation>
    </message>
    <message>
        <source>What to change?</source>
        <translation>Ce este de schimbat?</translation>
    </message>
    <message>
        <source>Yes: {value} more in every basket, at least {low}.</source>
        <translation>Da: {value} în plus în fiecare coș, cel puțin {low}.</translation>
    </message>
    <message>
        <source>No: {value} in every basket, at best {high}.</source>
        <translation>Nu: {value} în fiecare coș, în cel mai bun caz {high}.</translation>
    </message>
    <message>
        <source>Not clear yet: between {low} and {high} in every basket.</source>
        <translation>Încă neclar: între {low} și {high} în fiecare coș.</translation>
    </message>
    <message>
        <source>Not known yet: {why}.</source>
        <translation>Încă nu se știe: {why}.</translation>
    </message>
    <message>
        <source>No verdict: {why}.</source>
        <translation>Fără verdict: {why}.</translation>
    </message>
    <message>
        <source>In these days</source>
        <translation>În aceste zile</translation>
    </message>
    <message>
        <source>No effect, only a sum: accepted items {value}</source>
        <translation>Nu un efect, doar o sumă: produse acceptate {value}</translation>
    </message>
    <message>
        <source>{treatment} with offers, {holdout} without</source>
        <translation>{treatment} cu propuneri, {holdout} fără</translation>
    </message>
    <message>
        <source>{treatment} against {holdout} without</source>
        <translation>{treatment} față de {holdout} fără</translation>
    </message>
    <message>
        <source>No sign of it.</source>
        <translation>Niciun semn.</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n figure(s) beyond the bound.</source>
        <translation>
            <numerusform>Da: %n cifră peste limită.</numerusform>
            <numerusform>Da: %n cifre peste limită.</numerusform>
            <numerusform>Da: %n de cifre peste limită.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Încă nu se știe.</translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>cel mult {bound}</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>în limită</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>peste limită</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nu se știe</translation>
    </message>
    <message>
        <source>Nothing presses.</source>
        <translation>Nimic urgent.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n lucru de văzut.</numerusform>
            <numerusform>%n lucruri de văzut.</numerusform>
            <numerusform>%n de lucruri de văzut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets are missing on one side: effects are not told until it is found.</source>
        <translation>Într-o parte lipsesc coșuri: efectele nu se spun până nu se știe de ce.</translation>
    </message>
    <message>
        <source>{name} is beyond its bound.</source>
        <translation>{name}: peste limită.</translation>
    </message>
    <message>
        <source>Data in doubt: {part}.</source>
        <translation>Date îndoielnice: {part}.</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>De păstrat</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>De revăzut</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Learned from receipts</source>
        <translation>Învățat din bonuri</translation>
    </message>
    <message>
        <source>None stands out yet.</source>
        <translation>Încă niciuna nu iese în evidență.</translation>
    </message>
    <message>
        <source>Waiting for more offers: {count}</source>
        <translation>Așteaptă mai multe propuneri: {count}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Deschide: {name}</translation>
    </message>
    <message>
        <source>Why customers decline</source>
        <translation>De ce refuză clienții</translation>
    </message>
    <message>
        <source>Nobody declined in these days.</source>
        <translation>În aceste zile nu a refuzat nimeni.</translation>
    </message>
    <message>
        <source>From receipt to sale</source>
        <translation>De la bon la vânzare</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bonuri</translation>
    </message>
    <message>
        <source>Something to offer</source>
        <translation>Cu ceva de propus</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Carduri afișate</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Propuse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptate</translation>
    </message>
    <message>
        <source>On the receipt</source>
        <translation>Pe bon</translation>
    </message>
    <message>
        <source>{share} of the step before</source>
        <translation>{share} din pasul anterior</translation>
    </message>
    <message>
        <source>From {first} to {last}, between {low} and {high}.</source>
        <translation>De la {first} la {last}, între {low} și {high}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Săptămâna din</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Interval de 95 %</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Pe baza</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>În aceste zile nu s-a vândut nimic.</translation>
    </message>
    <message>
        <source>Choose other days, or take a filter away.</source>
        <translation>Alegeți alte zile sau scoateți un filtru.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Încă nu există cifre.</translation>
    </message>
    <message>
        <source>Figures begin with the first basket that the panel sees. Connect a till, or start the panel.</source>
        <translation>Cifrele încep cu primul coș pe care îl vede panoul. Conectați o casă sau porniți panoul.</translation>
    </message>
    <message>
        <source>Show as a table: {title}</source>
        <translation>Arată ca tabel: {title}</translation>
    </message>
    <message>
        <source>Show as a chart: {title}</source>
        <translation>Arată ca grafic: {title}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compară cu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtru</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Șterge tot</translation>
    </message>
    <message>
        <source>Remove the filter: {what}</source>
        <translation>Scoate filtrul: {what}</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Încă nu este din ce alege</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Săptămâna aceasta</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Anul acesta</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Alte zile…</translation>
    </message>
    <message>
        <source>vs the days before</source>
        <translation>față de zilele dinainte</translation>
    </message>
    <message>
        <source>vs a year ago</source>
        <translation>față de acum un an</translation>
    </message>
    <message>
        <source>no comparison</source>
        <translation>fără comparație</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Angajat</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Tipul propunerii</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regula</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Textul</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>cu propuneri</translation>
    </message>
    <message>
        <source>without offers</source>
        <translation>fără propuneri</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>accesoriu</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>versiune mai bună</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>cheaper option</source>
        <translation>variantă mai ieftină</translation>
    </message>
    <message>
        <source>extra cover</source>
        <translation>protecție extra</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>înlocuitor</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>afișat</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptat</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nepropus</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirat</translation>
    </message>
    <message>
        <source>on the receipt</source>
        <translation>pe bon</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>fără motiv</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>are deja</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preț</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>fără timp</translation>
    </message>
    <message>
        <source>not suitable</source>
        <translation>nu se potrivește</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>nu întrebați</translation>
    </message>
    <message>
        <source>other</source>
        <translation>alt motiv</translation>
    </message>
    <message>
        <source>Press it to see its receipts.</source>
        <translation>Apăsați pentru a-i vedea bonurile.</translation>
    </message>
    <message>
        <source>It cannot be pressed: no list of receipts is behind it.</source>
        <translation>Nu se poate apăsa: în spate nu stă o listă de bonuri.</translation>
    </message>
    <message>
        <source>{share} may still come back</source>
        <translation>{share} se mai poate întoarce</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>neatribuit</translation>
    </message>
    <message>
        <source>Figures until {when}</source>
        <translation>Cifre până la {when}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Încă fără cifre</translation>
    </message>
    <message>
        <source>Taking in what is new…</source>
        <translation>Se preiau datele noi…</translation>
    </message>
    <message>
        <source>Taking in what is new… {share}</source>
        <translation>Se preiau datele noi… {share}</translation>
    </message>
    <message>
        <source>Old figures: until {when}</source>
        <translation>Cifre vechi: până la {when}</translation>
    </message>
    <message>
        <source>Offers until {events}, receipts until {receipts}.</source>
        <translation>Propuneri până la {events}, bonuri până la {receipts}.</translation>
    </message>
    <message>
        <source>The till keeps no receipts: figures come from our own log alone.</source>
        <translation>Casa nu păstrează bonuri: cifrele vin doar din jurnalul nostru.</translation>
    </message>
    <message>
        <source>The till knows no costs: money is counted in sales, not in margin.</source>
        <translation>Casa nu cunoaște costurile: banii se numără în vânzări, nu în marjă.</translation>
    </message>
    <message>
        <source>{level}: {interval}</source>
        <translation>{level}: {interval}</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} din {of}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>înainte: {value}</translation>
    </message>
    <message>
        <source>Last out of stock: {when}</source>
        <translation>Ultima dată fără stoc: {when}</translation>
    </message>
    <message>
        <source>The receipts behind a figure, the newest first; the filters say which. Nobody can be recognised here. Esc or Alt+Left leads back to the figure.</source>
        <translation>Bonurile din spatele unei cifre, cele mai noi întâi; filtrele spun care. Nimeni nu poate fi recunoscut aici. Esc sau Alt+săgeată stânga duce înapoi la cifră.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Poziții</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>At the offer</source>
        <translation>La propunere</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Carduri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>plătit</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>voided after payment</source>
        <translation>anulat după plată</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retur</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>schimb</translation>
    </message>
    <message>
        <source>training</source>
        <translation>instruire</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>The newest {n} of {of} receipts.</source>
        <translation>Cele mai noi {n} din {of} bonuri.</translation>
    </message>
    <message>
        <source>Show more: {left} left</source>
        <translation>Arată mai multe: au rămas {left}</translation>
    </message>
    <message>
        <source>No receipts fit these filters.</source>
        <translation>Niciun bon nu corespunde filtrelor.</translation>
    </message>
    <message>
        <source>Take a filter away, or choose other days.</source>
        <translation>Scoateți un filtru sau alegeți alte zile.</translation>
    </message>
</context>
</TS>
