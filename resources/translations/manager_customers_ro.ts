<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_customers</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>What kinds of customers there are, what they will be worth, and whether being asked keeps them coming back. Only of customers who agreed to be known, and never of a single person.</source>
        <translation>Ce feluri de clienți există, cât vor valora și dacă revin după ce li se propune ceva. Doar despre clienții care au fost de acord să fie recunoscuți și niciodată despre o singură persoană.</translation>
    </message>
    <message>
        <source>This window has no figures of customers.</source>
        <translation>Această fereastră nu are cifre despre clienți.</translation>
    </message>
    <message>
        <source>No customer is known in this period</source>
        <translation>În această perioadă nu este cunoscut niciun client</translation>
    </message>
    <message>
        <source>It takes a till that says who the customer is and that they agreed to it. Baskets of nobody known have no future that could be told.</source>
        <translation>Casa trebuie să spună cine este clientul și că a fost de acord. Despre coșurile unor necunoscuți nu se poate prevedea nimic.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activi</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Fideli</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Pierduți</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>De valoare mare</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nimeni cunoscut</translation>
    </message>
    <message>
        <source>Whom this is about</source>
        <translation>Despre cine este vorba</translation>
    </message>
    <message>
        <source>{share} of {n} receipts in the period are of known customers (95%: {sure}).</source>
        <translation>{share} din {n} bonuri din această perioadă sunt ale unor clienți cunoscuți (95 %: {sure}).</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are known.</source>
        <translation>
            <numerusform>Este cunoscut %n client.</numerusform>
            <numerusform>Sunt cunoscuți %n clienți.</numerusform>
            <numerusform>Sunt cunoscuți %n de clienți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked back over {days}.</source>
        <translation>Perioada luată în seamă: {days}.</translation>
    </message>
    <message>
        <source>Receipts of known customers</source>
        <translation>Bonuri ale clienților cunoscuți</translation>
    </message>
    <message>
        <source>Of fewer than {n} customers no number is told: it would be about persons.</source>
        <translation>La mai puțin de {n} clienți nu se dau cifre: ar fi despre persoane.</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95 %: {interval}</translation>
    </message>
    <message>
        <source>Kinds of customers, and what they will be worth</source>
        <translation>Feluri de clienți și cât vor valora</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Felul</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>Margin of the next year, a customer</source>
        <translation>Marja din anul următor pe client</translation>
    </message>
    <message>
        <source>Sales of the next year, a customer</source>
        <translation>Vânzări în anul următor pe client</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Zile de la ultima vizită</translation>
    </message>
    <message>
        <source>Visits in these days</source>
        <translation>Vizite în aceste zile</translation>
    </message>
    <message>
        <source>Spent a visit</source>
        <translation>Cheltuit pe vizită</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Încă este client</translation>
    </message>
    <message>
        <source>Visits expected in the next year</source>
        <translation>Vizite așteptate în anul următor</translation>
    </message>
    <message>
        <source>What a customer of this kind will bring on average in the next 365 days if nothing changes, without VAT: expected visits times what a visit brings. Foretold from how often and how long ago they came and what they spent.</source>
        <translation>Cât va aduce în medie un astfel de client în următoarele 365 de zile fără TVA, dacă nu se schimbă nimic: vizitele așteptate înmulțite cu ce aduce o vizită. Prevăzut din cât de des și cât de demult a venit și cât a cheltuit.</translation>
    </message>
    <message>
        <source>Costs are not known: this is sales, not margin.</source>
        <translation>Costurile nu sunt cunoscute: sunt vânzări, nu marjă.</translation>
    </message>
    <message>
        <source>Tried on the past: for its last {days} days {foretold} visits were foretold, {came} came.</source>
        <translation>Încercat pe trecut: pentru ultimele lui zile ({days}) s-au prevăzut vizite: {foretold}, au fost: {came}.</translation>
    </message>
    <message>
        <source>The past is too short to try the foretelling on it.</source>
        <translation>Trecutul este prea scurt pentru a încerca prevederea pe el.</translation>
    </message>
    <message>
        <source>Too few customers came again to foretell anything.</source>
        <translation>Prea puțini clienți au revenit pentru a prevedea ceva.</translation>
    </message>
    <message>
        <source>Does asking keep customers coming back?</source>
        <translation>Revin clienții după ce li se propune ceva?</translation>
    </message>
    <message>
        <source>{share} of known customers are never offered anything, for good. They are what the others are compared with.</source>
        <translation>La {share} din clienții cunoscuți nu li se propune niciodată nimic. Cu ei sunt comparați ceilalți.</translation>
    </message>
    <message>
        <source>No customer is kept without offers (customer_holdout_share = 0): there is nothing to compare with.</source>
        <translation>Niciun client nu este lăsat fără oferte (customer_holdout_share = 0): nu există cu ce compara.</translation>
    </message>
    <message>
        <source>{days} days after</source>
        <translation>după {days} de zile</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Au revenit</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>cu oferte</translation>
    </message>
    <message>
        <source>without offers</source>
        <translation>fără oferte</translation>
    </message>
    <message>
        <source>Further visits</source>
        <translation>Alte vizite</translation>
    </message>
    <message>
        <source>Spent on them</source>
        <translation>Cheltuit la ele</translation>
    </message>
    <message>
        <source>Came back as returns</source>
        <translation>Returnat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferență</translation>
    </message>
    <message>
        <source>{share} of {n} {arm}</source>
        <translation>{arm}: {share} din {n}</translation>
    </message>
    <message>
        <source>{n} {arm}</source>
        <translation>{arm}: {n}</translation>
    </message>
    <message>
        <source>Share of customers who came again within so many days after their first visit of the period at which there was something to offer: of those who may see offers, less that of those who never do. Only visits that long ago count.</source>
        <translation>Ponderea clienților care au revenit în atâtea zile după prima vizită din perioadă la care era ceva de propus: a celor cu oferte minus a celor care nu primesc niciodată. Se numără doar vizitele de acum atâtea zile.</translation>
    </message>
    <message>
        <source>{n} customers so far. A fall by two points would be seen with {needed}; until then no difference proves nothing.</source>
        <translation>Clienți până acum: {n}. O scădere cu două puncte s-ar vedea la {needed}; până atunci lipsa unei diferențe nu dovedește nimic.</translation>
    </message>
    <message>
        <source>{n} customers so far.</source>
        <translation>Clienți până acum: {n}.</translation>
    </message>
    <message>
        <source>{n} customers: enough to see a fall by two points.</source>
        <translation>Clienți: {n}, destui pentru a vedea o scădere cu două puncte.</translation>
    </message>
    <message>
        <source>More customers came again where offers may be shown.</source>
        <translation>Acolo unde sunt oferte au revenit mai mulți clienți.</translation>
    </message>
    <message>
        <source>Fewer customers came again where offers may be shown.</source>
        <translation>Acolo unde sunt oferte au revenit mai puțini clienți.</translation>
    </message>
    <message>
        <source>No harm is seen, and there are customers enough to see one.</source>
        <translation>Nu se vede un rău, iar clienți sunt destui pentru a-l vedea.</translation>
    </message>
    <message>
        <source>It cannot be told yet.</source>
        <translation>Încă nu se poate spune.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Ce-ar fi dacă</translation>
    </message>
    <message>
        <source>Who buys because they are asked, what another offer would have brought, and how long it takes to know. Only from what was drawn by lot: everybody who merely chose differently is left out.</source>
        <translation>Cine cumpără pentru că i s-a propus, ce ar fi adus altă ofertă și cât durează până se știe. Doar din ce s-a tras la sorți: cine a ales singur altfel nu se numără.</translation>
    </message>
    <message>
        <source>This window has no such figures.</source>
        <translation>Această fereastră nu are astfel de cifre.</translation>
    </message>
    <message>
        <source>Who buys because they are asked?</source>
        <translation>Cine cumpără pentru că i s-a propus?</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Tot magazinul</translation>
    </message>
    <message>
        <source>The whole shop: {value} a basket (95%: {sure}).</source>
        <translation>Tot magazinul: {value} pe coș (95 %: {sure}).</translation>
    </message>
    <message>
        <source>There is no table: {why}.</source>
        <translation>Nu există tabel: {why}.</translation>
    </message>
    <message>
        <source>Aiming by single baskets would earn {value} a basket more than asking at random (95%: {sure}). Shown only: the panel goes by the table.</source>
        <translation>Țintirea coșurilor una câte una ar aduce {value} pe coș mai mult decât propunerile la întâmplare (95 %: {sure}). Doar de arătat: panoul merge după tabel.</translation>
    </message>
    <message>
        <source>The panel ranks offers by this table.</source>
        <translation>Panoul ordonează ofertele după acest tabel.</translation>
    </message>
    <message>
        <source>Hand this table to the panel</source>
        <translation>Predă acest tabel panoului</translation>
    </message>
    <message>
        <source>Handed over. It counts where [policy] uplift = true.</source>
        <translation>Predat. Contează unde [policy] uplift = true.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ora zilei</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>dimineața</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>prânz</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>după-amiaza</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>seara</translation>
    </message>
    <message>
        <source>Asking adds</source>
        <translation>Propunerea adaugă</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Șansa că merită</translation>
    </message>
    <message>
        <source>n with / without offers</source>
        <translation>n cu / fără oferte</translation>
    </message>
    <message>
        <source>n decisions</source>
        <translation>n decizii</translation>
    </message>
    <message>
        <source>As measured alone</source>
        <translation>Măsurat separat</translation>
    </message>
    <message>
        <source>What asking adds to the margin of an eligible basket, by kind of customer and time of day: baskets that may see offers less baskets that may not. What is known of few baskets is drawn towards the whole shop.</source>
        <translation>Cât adaugă propunerea la marja unui coș în care era ceva de propus, pe feluri de clienți și ore ale zilei: coșuri cu oferte minus coșuri fără oferte. Rezultatele din puține coșuri sunt apropiate de întregul magazin.</translation>
    </message>
    <message>
        <source>Customers and times of day do not differ by more than chance: ask everywhere alike.</source>
        <translation>Felurile de clienți și momentele zilei nu diferă mai mult decât din întâmplare: de propus peste tot la fel.</translation>
    </message>
    <message>
        <source>Between these customers and times of day it differs by about {spread} a basket.</source>
        <translation>Între felurile de clienți și momentele zilei diferă cu circa {spread} pe coș.</translation>
    </message>
    <message>
        <source>The panel does not use this table. With the setting [policy] uplift = true it ranks by the table that was handed over last.</source>
        <translation>Panoul nu folosește acest tabel. Cu setarea [policy] uplift = true ordonează ofertele după ultimul tabel predat.</translation>
    </message>
    <message>
        <source>Counts times</source>
        <translation>Multiplicator</translation>
    </message>
    <message>
        <source>Enter or a double click on a row leads to its receipts.</source>
        <translation>Enter sau dublu clic pe un rând duce la bonurile lui.</translation>
    </message>
    <message>
        <source>What if another offer had been shown?</source>
        <translation>Ce-ar fi fost dacă se arăta altă ofertă?</translation>
    </message>
    <message>
        <source>For every offer that was drawn by lot among several: what a decision would have brought if this one had always been shown there, less what was shown. Weighted by the chances on record; what few draws tell is not told. By name: which is best is a question of the interval.</source>
        <translation>Pentru fiecare ofertă trasă la sorți dintre mai multe: ce ar fi adus o decizie dacă acolo s-ar fi arătat mereu aceasta, minus ce s-a arătat. Ponderat cu șansele înregistrate; ce spun puține trageri nu se dă. După nume: care este cea mai bună e o întrebare a intervalului.</translation>
    </message>
    <message>
        <source>No decision in this period had a choice between offers.</source>
        <translation>În această perioadă nicio decizie nu a avut de ales între oferte.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) more were drawn too seldom to tell.</source>
        <translation>
            <numerusform>Încă %n ofertă a fost trasă prea rar pentru a spune ceva.</numerusform>
            <numerusform>Încă %n oferte au fost trase prea rar pentru a spune ceva.</numerusform>
            <numerusform>Încă %n de oferte au fost trase prea rar pentru a spune ceva.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: any product</source>
        <translation>{kind}: orice produs</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Arătat</translation>
    </message>
    <message>
        <source>Worth as many draws</source>
        <translation>Cât atâtea trageri</translation>
    </message>
    <message>
        <source>Would have brought</source>
        <translation>Ar fi adus</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>A adus</translation>
    </message>
    <message>
        <source>What if the price were another?</source>
        <translation>Dar dacă prețul ar fi altul?</translation>
    </message>
    <message>
        <source>There is no price curve: prices were never drawn by lot here, so what another price would sell cannot be told from what was sold.</source>
        <translation>Nu există o curbă a prețurilor: prețurile nu au fost niciodată trase la sorți aici, deci din vânzări nu se poate spune ce ar vinde alt preț.</translation>
    </message>
    <message>
        <source>How many baskets without offers?</source>
        <translation>Câte coșuri fără oferte?</translation>
    </message>
    <message>
        <source>More baskets without offers tell sooner and earn less. With {baskets} eligible baskets a day an effect of {smallest} a basket is found with 80% certainty after:</source>
        <translation>Mai multe coșuri fără oferte spun mai devreme și câștigă mai puțin. Coșuri în care e ceva de propus sunt pe zi {baskets}; un efect de {smallest} pe coș se găsește cu 80 % siguranță după:</translation>
    </message>
    <message>
        <source>It cannot be reckoned: {why}.</source>
        <translation>Nu se poate calcula: {why}.</translation>
    </message>
    <message>
        <source>Without offers</source>
        <translation>Fără oferte</translation>
    </message>
    <message>
        <source>Days to know</source>
        <translation>Zile până se știe</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niciodată</translation>
    </message>
    <message>
        <source>Costs a week</source>
        <translation>Costă pe săptămână</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>What it costs a week is not known before an effect is known.</source>
        <translation>Cât costă pe săptămână nu se știe înainte de a se cunoaște efectul.</translation>
    </message>
</context>
</TS>
