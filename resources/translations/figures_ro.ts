<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>Extra attach rate</source>
        <translation>Achiziții asociate în plus</translation>
    </message>
    <message>
        <source>How much more often the offer is on the receipt of baskets that may see offers than of those that may not, whether or not a card was shown.</source>
        <translation>Cu cât mai des apare oferta pe bonul coșurilor cu oferte decât al celor fără oferte, indiferent dacă s-a arătat un card.</translation>
    </message>
    <message>
        <source>baskets with the offer on the receipt, with and without offers</source>
        <translation>coșuri cu oferta pe bon, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>eligible baskets with an offer drawn, with and without offers</source>
        <translation>coșuri cu o ofertă aleasă, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>Extra margin per basket</source>
        <translation>Marjă suplimentară pe coș</translation>
    </message>
    <message>
        <source>Average margin of eligible baskets that may see offers less that of those that may not, whether or not a card was shown. After discounts, returns and the cost of asking; the largest 0.5 % are cut to the same height; adjusted with the basket&apos;s value at the moment of the offer.</source>
        <translation>Marja medie a coșurilor cu oferte minus cea a coșurilor fără oferte, indiferent dacă s-a arătat un card. După reduceri, retururi și costul întrebării; cele mai mari 0,5 % sunt tăiate la aceeași înălțime; ajustată cu valoarea coșului în momentul ofertei.</translation>
    </message>
    <message>
        <source>margin of baskets, with and without offers</source>
        <translation>marja coșurilor, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>eligible baskets, with and without offers</source>
        <translation>coșuri în care era ceva de propus, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>Extra revenue per basket</source>
        <translation>Vânzări suplimentare pe coș</translation>
    </message>
    <message>
        <source>As the extra margin per basket, but of net sales. The cost of asking is not in it.</source>
        <translation>Ca marja suplimentară pe coș, dar din vânzările nete. Costul întrebării nu este inclus.</translation>
    </message>
    <message>
        <source>net sales of baskets, with and without offers</source>
        <translation>vânzările nete ale coșurilor, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>What offering earned</source>
        <translation>Cât a câștigat propunerea</translation>
    </message>
    <message>
        <source>Extra margin per basket, times the baskets that may see offers. Never a sum of prices.</source>
        <translation>Marja suplimentară pe coș înmulțită cu numărul coșurilor cu oferte. Niciodată o sumă de prețuri.</translation>
    </message>
    <message>
        <source>extra margin per basket</source>
        <translation>marja suplimentară pe coș</translation>
    </message>
    <message>
        <source>eligible baskets that may see offers</source>
        <translation>coșuri în care era ceva de propus, cu oferte</translation>
    </message>
    <message>
        <source>Seconds added</source>
        <translation>Secunde în plus</translation>
    </message>
    <message>
        <source>How much longer baskets that may see offers take, from the first item to the start of payment: the difference of the medians. At most 4 s, and 8 s in nine of ten baskets with a card.</source>
        <translation>Cu cât durează mai mult coșurile cu oferte, de la primul articol până la începutul plății: diferența medianelor. Cel mult 4 s, iar în nouă din zece coșuri cu card 8 s.</translation>
    </message>
    <message>
        <source>seconds of baskets, with and without offers</source>
        <translation>secundele coșurilor, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>eligible baskets with a time, with and without offers</source>
        <translation>coșuri cu timp măsurat, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>Seconds added per item</source>
        <translation>Secunde în plus pe articol</translation>
    </message>
    <message>
        <source>As the seconds added, each basket&apos;s seconds divided by its lines at the moment of the offer.</source>
        <translation>Ca secundele în plus, dar secundele fiecărui coș împărțite la pozițiile lui din momentul ofertei.</translation>
    </message>
    <message>
        <source>seconds per line of baskets, with and without offers</source>
        <translation>secunde pe poziție ale coșurilor, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>Extra voided baskets</source>
        <translation>Coșuri anulate în plus</translation>
    </message>
    <message>
        <source>How much more often baskets that may see offers are voided or left than those that may not.</source>
        <translation>Cu cât mai des sunt anulate sau abandonate coșurile cu oferte decât cele fără oferte.</translation>
    </message>
    <message>
        <source>baskets voided or left, with and without offers</source>
        <translation>coșuri anulate sau abandonate, cu oferte și fără oferte</translation>
    </message>
    <message>
        <source>Sample ratio check</source>
        <translation>Verificarea împărțirii coșurilor</translation>
    </message>
    <message>
        <source>How likely the numbers of baskets with and without offers are as they were drawn. Below 0.001 something loses baskets, and no effect is told.</source>
        <translation>Cât de probabile sunt aceste numere de coșuri cu oferte și fără oferte la tragerea stabilită. Sub 0,001 ceva pierde coșuri și nu se comunică niciun efect.</translation>
    </message>
    <message>
        <source>baskets with and without offers, as counted</source>
        <translation>coșuri cu oferte și fără oferte, numărate</translation>
    </message>
    <message>
        <source>baskets with and without offers, as drawn</source>
        <translation>coșuri cu oferte și fără oferte, după tragere</translation>
    </message>
    <message>
        <source>Eligible receipts</source>
        <translation>Bonuri cu ofertă posibilă</translation>
    </message>
    <message>
        <source>How often there was something to offer before payment. Returns do not count.</source>
        <translation>Cât de des era ceva de propus înainte de plată. Retururile nu se numără.</translation>
    </message>
    <message>
        <source>receipts with a possible offer</source>
        <translation>bonuri cu o ofertă posibilă</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>bonuri</translation>
    </message>
    <message>
        <source>receipts since the day on which the assistant began to watch</source>
        <translation>bonuri din ziua în care asistentul a început să urmărească</translation>
    </message>
    <message>
        <source>Baskets with a card</source>
        <translation>Coșuri cu card</translation>
    </message>
    <message>
        <source>How many of the baskets that may see offers saw one for at least a second.</source>
        <translation>Câte dintre coșurile cu oferte au văzut un card cel puțin o secundă.</translation>
    </message>
    <message>
        <source>baskets that saw a card</source>
        <translation>coșuri în care s-a arătat un card</translation>
    </message>
    <message>
        <source>Cards per receipt</source>
        <translation>Carduri pe bon</translation>
    </message>
    <message>
        <source>How much is shown to the cashier. Above 0.6 it is too much.</source>
        <translation>Cât i se arată casierului. Peste 0,6 este prea mult.</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>carduri arătate</translation>
    </message>
    <message>
        <source>Offer rate, as reported</source>
        <translation>Cât de des s-a propus, după casieri</translation>
    </message>
    <message>
        <source>How many of the answered cards were put to the customer, as the cashier says. Cards that expired or were withdrawn do not count.</source>
        <translation>Câte dintre cardurile cu răspuns i s-au propus clientului, după cum spune casierul. Cardurile expirate sau retrase nu se numără.</translation>
    </message>
    <message>
        <source>offers put to the customer</source>
        <translation>oferte propuse clientului</translation>
    </message>
    <message>
        <source>cards answered, also with Not offered</source>
        <translation>carduri cu răspuns, și Nu s-a propus</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Rata de acceptare</translation>
    </message>
    <message>
        <source>How many offers the customer accepted, as the cashier says. The final answer counts; what was voided before payment counts nowhere, what is returned later changes nothing.</source>
        <translation>Câte oferte a acceptat clientul, după cum spune casierul. Contează răspunsul final; ce s-a anulat înainte de plată nu se numără nicăieri, un retur ulterior nu schimbă nimic.</translation>
    </message>
    <message>
        <source>offers accepted</source>
        <translation>oferte acceptate</translation>
    </message>
    <message>
        <source>Confirmed of shown</source>
        <translation>Confirmate din cele arătate</translation>
    </message>
    <message>
        <source>How many of the shown cards ended on the paid receipt after a yes.</source>
        <translation>Câte dintre cardurile arătate au ajuns, după un da, pe bonul plătit.</translation>
    </message>
    <message>
        <source>accepted offers on the paid receipt</source>
        <translation>oferte acceptate pe bonul plătit</translation>
    </message>
    <message>
        <source>Accepted, not on the receipt</source>
        <translation>Acceptate, dar nu pe bon</translation>
    </message>
    <message>
        <source>Accepted offers that are not on the paid receipt. Above 5 % something is wrong with the data.</source>
        <translation>Oferte acceptate care nu sunt pe bonul plătit. Peste 5 % ceva nu e în regulă cu datele.</translation>
    </message>
    <message>
        <source>accepted offers that are not on the receipt</source>
        <translation>oferte acceptate care nu sunt pe bon</translation>
    </message>
    <message>
        <source>Skipped cards</source>
        <translation>Carduri sărite</translation>
    </message>
    <message>
        <source>Cards answered with Not offered. In a queue this is right: the share of queues is beside.</source>
        <translation>Carduri cu răspunsul Nu s-a propus. La coadă este corect: ponderea cozilor e alături.</translation>
    </message>
    <message>
        <source>cards answered with Not offered</source>
        <translation>carduri cu răspunsul Nu s-a propus</translation>
    </message>
    <message>
        <source>Expired cards</source>
        <translation>Carduri expirate</translation>
    </message>
    <message>
        <source>Cards that nobody answered before their time was over or payment began.</source>
        <translation>Carduri la care nimeni nu a răspuns până le-a expirat timpul sau a început plata.</translation>
    </message>
    <message>
        <source>cards that expired</source>
        <translation>carduri care au expirat</translation>
    </message>
    <message>
        <source>Declines with a reason</source>
        <translation>Refuzuri cu motiv</translation>
    </message>
    <message>
        <source>How many declines have a reason. The parts are the shares of each reason.</source>
        <translation>Câte refuzuri au un motiv. Părțile sunt ponderile fiecărui motiv.</translation>
    </message>
    <message>
        <source>declined offers with a reason</source>
        <translation>oferte refuzate cu motiv</translation>
    </message>
    <message>
        <source>offers declined</source>
        <translation>oferte refuzate</translation>
    </message>
    <message>
        <source>Upgrade rate</source>
        <translation>Rata versiunilor mai bune</translation>
    </message>
    <message>
        <source>How many offers of a better version ended on the receipt instead of the smaller one.</source>
        <translation>Câte oferte de versiune mai bună au ajuns pe bon în locul celei mai mici.</translation>
    </message>
    <message>
        <source>better versions on the paid receipt</source>
        <translation>versiuni mai bune pe bonul plătit</translation>
    </message>
    <message>
        <source>better versions put to the customer</source>
        <translation>versiuni mai bune propuse clientului</translation>
    </message>
    <message>
        <source>Price step of an upgrade</source>
        <translation>Diferența de preț a versiunii mai bune</translation>
    </message>
    <message>
        <source>What a confirmed better version costs more than what it replaced, on average.</source>
        <translation>Cu cât costă în medie mai mult o versiune mai bună confirmată decât cea înlocuită.</translation>
    </message>
    <message>
        <source>sum of the price differences</source>
        <translation>suma diferențelor de preț</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Rata seturilor</translation>
    </message>
    <message>
        <source>How many offers of a set ended on the receipt.</source>
        <translation>Câte oferte de set au ajuns pe bon.</translation>
    </message>
    <message>
        <source>sets on the paid receipt</source>
        <translation>seturi pe bonul plătit</translation>
    </message>
    <message>
        <source>sets put to the customer</source>
        <translation>seturi propuse clientului</translation>
    </message>
    <message>
        <source>Discount given for nothing</source>
        <translation>Reducere dată degeaba</translation>
    </message>
    <message>
        <source>Savings given on sets that would have been bought anyway, going by the baskets without offers.</source>
        <translation>Economii date pe seturi care s-ar fi cumpărat oricum, judecând după coșurile fără oferte.</translation>
    </message>
    <message>
        <source>savings on confirmed sets, times the share bought anyway</source>
        <translation>economiile la seturile confirmate înmulțite cu ponderea celor cumpărate oricum</translation>
    </message>
    <message>
        <source>Repeated after a no</source>
        <translation>Repetate după un refuz</translation>
    </message>
    <message>
        <source>Cards with what the same customer had declined before, in this basket or within the days of the policy. It must be 0.</source>
        <translation>Carduri cu ce refuzase deja același client, în acest coș sau în zilele din reguli. Trebuie să fie 0.</translation>
    </message>
    <message>
        <source>cards repeated after a no</source>
        <translation>carduri repetate după un refuz</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Nu e la raft</translation>
    </message>
    <message>
        <source>Accepted offers that failed because the item was not found.</source>
        <translation>Oferte acceptate care nu au reușit pentru că articolul nu a fost găsit.</translation>
    </message>
    <message>
        <source>accepted offers not found on the shelf</source>
        <translation>oferte acceptate negăsite la raft</translation>
    </message>
    <message>
        <source>Wrong total on the card</source>
        <translation>Total greșit pe card</translation>
    </message>
    <message>
        <source>How often the till charged something else than the card said. Counted where nothing else changed at the same time.</source>
        <translation>Cât de des casa a încasat altceva decât spunea cardul. Se numără unde nu s-a schimbat nimic altceva atunci.</translation>
    </message>
    <message>
        <source>confirmed offers with another total</source>
        <translation>oferte confirmate cu alt total</translation>
    </message>
    <message>
        <source>confirmed offers whose total was seen</source>
        <translation>oferte confirmate al căror total s-a văzut</translation>
    </message>
    <message>
        <source>Cheaper option taken</source>
        <translation>Variantă mai ieftină aleasă</translation>
    </message>
    <message>
        <source>How many offers of something cheaper ended on the receipt.</source>
        <translation>Câte oferte de ceva mai ieftin au ajuns pe bon.</translation>
    </message>
    <message>
        <source>cheaper options on the paid receipt</source>
        <translation>variante mai ieftine pe bonul plătit</translation>
    </message>
    <message>
        <source>cheaper options put to the customer</source>
        <translation>variante mai ieftine propuse clientului</translation>
    </message>
    <message>
        <source>Cheaper option returned</source>
        <translation>Variantă mai ieftină returnată</translation>
    </message>
    <message>
        <source>How many confirmed cheaper options came back within the return period.</source>
        <translation>Câte variante mai ieftine confirmate s-au întors în perioada de retur.</translation>
    </message>
    <message>
        <source>confirmed cheaper options that came back</source>
        <translation>variante mai ieftine confirmate care s-au întors</translation>
    </message>
    <message>
        <source>Do not ask, no time</source>
        <translation>Nu întrebați, fără timp</translation>
    </message>
    <message>
        <source>Offers declined because the customer did not want to be asked or had no time. The parts tell those of baskets with a queue apart.</source>
        <translation>Oferte refuzate pentru că clientul nu a vrut să fie întrebat sau nu avea timp. Părțile separă coșurile cu coadă.</translation>
    </message>
    <message>
        <source>offers declined with one of these two reasons</source>
        <translation>oferte refuzate din unul dintre aceste două motive</translation>
    </message>
    <message>
        <source>Receipt value, net</source>
        <translation>Valoarea bonului, net</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, without VAT, deposits, bags, vouchers and fees. Returns are not taken off.</source>
        <translation>Valoarea medie a unui bon după reduceri, fără TVA, garanții, pungi, vouchere și taxe. Retururile nu se scad.</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>vânzări nete</translation>
    </message>
    <message>
        <source>Receipt value, gross</source>
        <translation>Valoarea bonului, brut</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, with VAT. Returns are not taken off.</source>
        <translation>Valoarea medie a unui bon după reduceri, cu TVA. Retururile nu se scad.</translation>
    </message>
    <message>
        <source>gross sales</source>
        <translation>vânzări brute</translation>
    </message>
    <message>
        <source>Receipt value, net of returns</source>
        <translation>Valoarea bonului după retururi</translation>
    </message>
    <message>
        <source>net sales less returns of these sales</source>
        <translation>vânzări nete minus retururile acestor vânzări</translation>
    </message>
    <message>
        <source>Units per receipt</source>
        <translation>Bucăți pe bon</translation>
    </message>
    <message>
        <source>Pieces on a receipt; something weighed is one, a pack is one.</source>
        <translation>Bucăți pe bon; ce se cântărește este una, un pachet este una.</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>bucăți vândute</translation>
    </message>
    <message>
        <source>Attach rate</source>
        <translation>Rata achizițiilor asociate</translation>
    </message>
    <message>
        <source>How many receipts with the first product also have what is offered with it, in any quantity and order. What came back later stays.</source>
        <translation>Câte bonuri cu primul produs au și ce se propune împreună cu el, în orice cantitate și ordine. Ce s-a întors mai târziu rămâne.</translation>
    </message>
    <message>
        <source>receipts with both</source>
        <translation>bonuri cu ambele</translation>
    </message>
    <message>
        <source>receipts with the first product</source>
        <translation>bonuri cu primul produs</translation>
    </message>
    <message>
        <source>Attach rate after returns</source>
        <translation>Rata achizițiilor asociate după retururi</translation>
    </message>
    <message>
        <source>Average net value of a receipt, less what of these sales came back within the return period.</source>
        <translation>Valoarea netă medie a unui bon, minus ce s-a întors din aceste vânzări în perioada de retur.</translation>
    </message>
    <message>
        <source>The attach rate without what came back within the return period.</source>
        <translation>Rata achizițiilor asociate fără ce s-a întors în perioada de retur.</translation>
    </message>
    <message>
        <source>receipts with both, the second one kept</source>
        <translation>bonuri cu ambele, al doilea păstrat</translation>
    </message>
    <message>
        <source>Attach rate of split purchases</source>
        <translation>Rata asocierii la cumpărături împărțite</translation>
    </message>
    <message>
        <source>The attach rate where receipts of one customer within two minutes count as one.</source>
        <translation>Rata achizițiilor asociate în care bonurile aceluiași client la cel mult două minute se numără ca unul.</translation>
    </message>
    <message>
        <source>purchases with both</source>
        <translation>cumpărături cu ambele</translation>
    </message>
    <message>
        <source>purchases with the first product</source>
        <translation>cumpărături cu primul produs</translation>
    </message>
    <message>
        <source>Category attach rate</source>
        <translation>Rata asocierii categoriilor</translation>
    </message>
    <message>
        <source>How many receipts with something of the first category also have something else of the category that is offered with it.</source>
        <translation>Câte bonuri cu ceva din prima categorie au și altceva din categoria propusă împreună cu ea.</translation>
    </message>
    <message>
        <source>receipts with both categories</source>
        <translation>bonuri cu ambele categorii</translation>
    </message>
    <message>
        <source>receipts with the first category</source>
        <translation>bonuri cu prima categorie</translation>
    </message>
    <message>
        <source>Assisted sales, not an effect</source>
        <translation>Vânzări asistate, nu un efect</translation>
    </message>
    <message>
        <source>Net value of every accepted item on a paid receipt. Part of it would have been sold anyway: the effect is the extra margin per basket.</source>
        <translation>Valoarea netă a fiecărui articol acceptat pe un bon plătit. O parte s-ar fi vândut oricum: efectul este marja suplimentară pe coș.</translation>
    </message>
    <message>
        <source>net value of confirmed items</source>
        <translation>valoarea netă a articolelor confirmate</translation>
    </message>
    <message>
        <source>Returned after an offer</source>
        <translation>Returnate după o ofertă</translation>
    </message>
    <message>
        <source>Confirmed offers that came back within the return period, beside the same products sold without an offer. Sales younger than that may still come back.</source>
        <translation>Oferte confirmate care s-au întors în perioada de retur, alături de aceleași produse vândute fără ofertă. Vânzările mai noi se pot încă întoarce.</translation>
    </message>
    <message>
        <source>confirmed offers that came back</source>
        <translation>oferte confirmate care s-au întors</translation>
    </message>
    <message>
        <source>confirmed offers</source>
        <translation>oferte confirmate</translation>
    </message>
    <message>
        <source>Kept back in queues</source>
        <translation>Reținute la coadă</translation>
    </message>
    <message>
        <source>Baskets whose card was kept back because people were waiting.</source>
        <translation>Coșuri al căror card a fost reținut pentru că așteptau oameni.</translation>
    </message>
    <message>
        <source>baskets with a card kept back</source>
        <translation>coșuri cu un card reținut</translation>
    </message>
    <message>
        <source>eligible baskets that came to the moment of an offer</source>
        <translation>coșuri care au ajuns la momentul unei oferte</translation>
    </message>
    <message>
        <source>Time until the card is there</source>
        <translation>Timp până apare cardul</translation>
    </message>
    <message>
        <source>From the till&apos;s event to the painted card: 95 of 100 cards are at least as fast.</source>
        <translation>De la evenimentul casei până la cardul desenat: 95 din 100 de carduri sunt cel puțin la fel de rapide.</translation>
    </message>
    <message>
        <source>milliseconds of each card</source>
        <translation>milisecundele fiecărui card</translation>
    </message>
    <message>
        <source>cards with a time</source>
        <translation>carduri cu timp măsurat</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Comparabil</translation>
    </message>
    <message>
        <source>One person&apos;s confirmed share of the cards shown, had they served the shop&apos;s usual mix of hours, basket sizes, kinds of offers, categories and customers; of few cards it is drawn towards the others. Read it against what the own mix yields here. Nothing is told below 50 cards, and nobody is ranked.</source>
        <translation>Ponderea celor confirmate din cardurile arătate ale unei persoane, dacă ar fi servit combinația obișnuită a magazinului de ore, mărimi de coș, feluri de oferte, categorii și clienți; la puține carduri e trasă spre ceilalți. Se citește față de ce aduce aici propria combinație. Sub 50 de carduri nu se spune nimic și nimeni nu e pus în clasament.</translation>
    </message>
    <message>
        <source>How exact the shares are</source>
        <translation>Cât de exacte sunt ponderile</translation>
    </message>
    <message>
        <source>Half the width of the interval around &apos;Confirmed of shown&apos;. Every share has such an interval (Wilson, 95 %): with more cards it gets narrower.</source>
        <translation>Jumătate din lățimea intervalului din jurul „Confirmate din cele arătate”. Fiecare pondere are un astfel de interval (Wilson, 95 %): cu mai multe carduri se îngustează.</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Instruiri încheiate</translation>
    </message>
    <message>
        <source>Training sessions finished of those that were due; at least 3 sessions.</source>
        <translation>Sesiuni de instruire încheiate din cele datorate; cel puțin 3 sesiuni.</translation>
    </message>
    <message>
        <source>sessions finished</source>
        <translation>sesiuni încheiate</translation>
    </message>
    <message>
        <source>sessions due</source>
        <translation>sesiuni datorate</translation>
    </message>
    <message>
        <source>Checks passed in training</source>
        <translation>Verificări trecute la instruire</translation>
    </message>
    <message>
        <source>Passed checks of all attempts in training sessions.</source>
        <translation>Verificări trecute din toate încercările la instruire.</translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation>verificări trecute</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>încercări</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Date îndoielnice</translation>
    </message>
    <message>
        <source>The largest of these shares: cards of nobody, returns without their sale, late events, clocks that are off, unknown products. Above 5 % look into the data first.</source>
        <translation>Cea mai mare dintre ponderi: carduri ale nimănui, retururi fără vânzarea lor, evenimente întârziate, ceasuri greșite, produse necunoscute. Peste 5 % verificați întâi datele.</translation>
    </message>
    <message>
        <source>what is in doubt</source>
        <translation>ce este îndoielnic</translation>
    </message>
    <message>
        <source>what was recorded</source>
        <translation>ce s-a înregistrat</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>încă nu este nimic de numărat</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>date insuficiente</translation>
    </message>
    <message>
        <source>no baskets without offers to compare with</source>
        <translation>niciun coș fără oferte pentru comparație</translation>
    </message>
    <message>
        <source>baskets are missing on one side, so no effect can be told</source>
        <translation>lipsesc coșuri dintr-o parte, deci nu se poate spune niciun efect</translation>
    </message>
    <message>
        <source>not yet: more baskets or days are needed</source>
        <translation>încă nu: sunt necesare mai multe coșuri sau zile</translation>
    </message>
    <message>
        <source>the till does not know what the goods cost</source>
        <translation>casa nu știe cât costă marfa</translation>
    </message>
    <message>
        <source>the till keeps no receipts</source>
        <translation>casa nu păstrează bonuri</translation>
    </message>
    <message>
        <source>no customer is known</source>
        <translation>niciun client nu este cunoscut</translation>
    </message>
    <message>
        <source>too few tills to tell</source>
        <translation>prea puține case pentru a spune</translation>
    </message>
    <message>
        <source>everybody got the same</source>
        <translation>toți au primit același lucru</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>neînregistrat</translation>
    </message>
    <message>
        <source>no interval: this is what happened, nothing is estimated</source>
        <translation>fără interval: asta s-a întâmplat, nu se estimează nimic</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>interval de 95 % (Wilson)</translation>
    </message>
    <message>
        <source>95 % interval of a mean</source>
        <translation>interval de 95 % al unei medii</translation>
    </message>
    <message>
        <source>95 % interval that holds however often one looks</source>
        <translation>interval de 95 % valabil oricât de des privim</translation>
    </message>
    <message>
        <source>95 % interval of a percentile (from ranks)</source>
        <translation>interval de 95 % al unei percentile (din ranguri)</translation>
    </message>
    <message>
        <source>95 % interval of a difference of medians (from ranks)</source>
        <translation>interval de 95 % al diferenței medianelor (din ranguri)</translation>
    </message>
    <message>
        <source>95 % interval of the figure at the common mix (mixed model)</source>
        <translation>interval de 95 % al cifrei la combinația comună (model mixt)</translation>
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
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>percentila 95</translation>
    </message>
    <message>
        <source>90th percentile of baskets with a card</source>
        <translation>percentila 90 a coșurilor cu card</translation>
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
        <source>in a queue</source>
        <translation>la coadă</translation>
    </message>
    <message>
        <source>without a queue</source>
        <translation>fără coadă</translation>
    </message>
    <message>
        <source>the same products without an offer</source>
        <translation>aceleași produse fără ofertă</translation>
    </message>
    <message>
        <source>sales that may still come back</source>
        <translation>vânzări care se mai pot întoarce</translation>
    </message>
    <message>
        <source>evidence against the draw</source>
        <translation>dovada împotriva tragerii</translation>
    </message>
    <message>
        <source>days that look wrong</source>
        <translation>zile care par greșite</translation>
    </message>
    <message>
        <source>without offers, as drawn</source>
        <translation>fără oferte, după tragere</translation>
    </message>
    <message>
        <source>share of baskets without offers</source>
        <translation>pondere față de coșurile fără oferte</translation>
    </message>
    <message>
        <source>without the adjustment</source>
        <translation>fără ajustare</translation>
    </message>
    <message>
        <source>savings given</source>
        <translation>economii date</translation>
    </message>
    <message>
        <source>share bought anyway</source>
        <translation>ponderea celor cumpărate oricum</translation>
    </message>
    <message>
        <source>cards of nobody</source>
        <translation>carduri ale nimănui</translation>
    </message>
    <message>
        <source>returns without their sale</source>
        <translation>retururi fără vânzarea lor</translation>
    </message>
    <message>
        <source>late events</source>
        <translation>evenimente întârziate</translation>
    </message>
    <message>
        <source>clocks that are off</source>
        <translation>ceasuri greșite</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>produse necunoscute</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>nevoie și potrivire</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>moment și coadă</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>o singură ofertă clară</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>beneficiu, apoi dovadă</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>preț și total</translation>
    </message>
    <message>
        <source>takes a no</source>
        <translation>acceptă un „nu”</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>magazinul</translation>
    </message>
    <message>
        <source>what the same mix yields here</source>
        <translation>ce aduce aici aceeași combinație</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>ca înregistrat</translation>
    </message>
    <message>
        <source>place among the limits</source>
        <translation>locul între limite</translation>
    </message>
    <message>
        <source>limits of chance widened, times</source>
        <translation>limitele întâmplării lărgite, ori</translation>
    </message>
    <message>
        <source>lower 95 % limit</source>
        <translation>limita inferioară de 95 %</translation>
    </message>
    <message>
        <source>upper 95 % limit</source>
        <translation>limita superioară de 95 %</translation>
    </message>
    <message>
        <source>lower 99.8 % limit</source>
        <translation>limita inferioară de 99,8 %</translation>
    </message>
    <message>
        <source>upper 99.8 % limit</source>
        <translation>limita superioară de 99,8 %</translation>
    </message>
</context>
</TS>
