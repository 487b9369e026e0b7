<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
    <context>
        <name>manager_growth</name>
        <message>
            <source>Proposals</source>
            <translation>Propuneri învățate</translation>
        </message>
        <message>
            <source>What receipts show to be bought together, and better versions. Nothing of it is offered before you approve it. In the list: A approves, R rejects, S asks again in 30 days, U takes the last decision back.</source>
            <translation>Ce arată bonurile că se cumpără împreună și ce versiuni sunt mai bune. Nimic nu se oferă înainte să aprobați. În listă: A aprobă, R respinge, S întreabă din nou peste 30 de zile, U anulează ultima decizie.</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>Cine cumpără</translation>
        </message>
        <message>
            <source>Is offered</source>
            <translation>Se oferă</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Bonuri</translation>
        </message>
        <message>
            <source>Times usual</source>
            <translation>De câte ori</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Valoare</translation>
        </message>
        <message>
            <source>What was sold of it on those receipts; of a better version, how much more it costs on its receipts</source>
            <translation>Cât s-a vândut din el pe acele bonuri; la o versiune mai bună: cât costă în plus pe bonurile ei</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stare</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Arată</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>În așteptare</translation>
        </message>
        <message>
            <source>Strong evidence</source>
            <translation>Dovezi solide</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobate</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Respinse</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mai târziu</translation>
        </message>
        <message>
            <source>You wrote it</source>
            <translation>Aveți regula</translation>
        </message>
        <message>
            <source>You said never</source>
            <translation>Regula „niciodată”</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Lăsate deoparte</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toate</translation>
        </message>
        <message>
            <source>Pairs and better versions</source>
            <translation>Perechi și versiuni mai bune</translation>
        </message>
        <message>
            <source>Pairs only</source>
            <translation>Numai perechi</translation>
        </message>
        <message>
            <source>Better versions only</source>
            <translation>Numai versiuni mai bune</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Întâmplare</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Zgomot</translation>
        </message>
        <message>
            <source>{waiting} wait. Left out: {chance} that may be mere chance, {noise} noise.</source>
            <translation>În așteptare: {waiting}. Lăsate deoparte: poate întâmplare: {chance}, zgomot: {noise}.</translation>
        </message>
        <message>
            <source>Listed: the {n} most valuable.</source>
            <translation>În listă: cele mai valoroase {n}.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n receipt(s)</source>
            <translation>
                <numerusform>Învățat din %n bon</numerusform>
                <numerusform>Învățat din %n bonuri</numerusform>
                <numerusform>Învățat din %n de bonuri</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>de la {first} la {last}</translation>
        </message>
        <message>
            <source>Nothing was learned yet.</source>
            <translation>Încă nu s-a învățat nimic.</translation>
        </message>
        <message>
            <source>The panel learns by itself once a day while the till rests; 'pos-assist learn' does it now. It needs the till's receipts.</source>
            <translation>Panoul învață singur o dată pe zi, când casa e liberă; „pos-assist learn” o face acum. Are nevoie de bonurile casei.</translation>
        </message>
        <message>
            <source>{share} of {of} receipts (95 % range: {low} to {high})</source>
            <translation>{share} din bonuri: {of} (interval 95 %: {low} – {high})</translation>
        </message>
        <message>
            <source>{share} of {of} customers (95 % range: {low} to {high})</source>
            <translation>{share} din clienți: {of} (interval 95 %: {low} – {high})</translation>
        </message>
        <message>
            <source>{lift} times as often as usual (95 % range: {low} to {high})</source>
            <translation>De {lift} ori mai des decât de obicei (interval 95 %: {low} – {high})</translation>
        </message>
        <message>
            <source>At {ratio} times the price</source>
            <translation>Preț de {ratio} ori mai mare</translation>
        </message>
        <message>
            <source>Too few customers are known to tell who stepped up</source>
            <translation>Prea puțini clienți cunoscuți ca să știm cine a trecut la o versiune mai bună</translation>
        </message>
        <message>
            <source>Worth {amount}: sold of it on these receipts, at today's price</source>
            <translation>Valoare {amount}: atât s-a vândut din el pe aceste bonuri, la prețul de azi</translation>
        </message>
        <message>
            <source>Worth {amount}: the difference in price on the receipts with the better one</source>
            <translation>Valoare {amount}: diferența de preț pe bonurile cu versiunea mai bună</translation>
        </message>
        <message>
            <source>This may be mere chance: few receipts, or no more than usual.</source>
            <translation>Poate fi o întâmplare: puține bonuri sau nu mai des decât de obicei.</translation>
        </message>
        <message>
            <source>This is not among what was learned last; your decision stays.</source>
            <translation>Nu se află printre cele învățate ultima dată; decizia rămâne.</translation>
        </message>
        <message>
            <source>Noise: a category that is never offered</source>
            <translation>Zgomot: o categorie care nu se oferă niciodată</translation>
        </message>
        <message>
            <source>Noise: a service or a deposit</source>
            <translation>Zgomot: un serviciu sau o garanție</translation>
        </message>
        <message>
            <source>Noise: no longer sold</source>
            <translation>Zgomot: nu se mai vinde</translation>
        </message>
        <message>
            <source>Noise: bought with everything</source>
            <translation>Zgomot: se cumpără cu orice</translation>
        </message>
        <message>
            <source>You wrote this already, as rule {rule}. Your rule counts, it is not changed.</source>
            <translation>Aveți deja regula {rule}. Contează regula dumneavoastră și nu se schimbă.</translation>
        </message>
        <message>
            <source>Your rule {rule} says never. It counts, whatever is approved here.</source>
            <translation>Regula {rule} spune niciodată. Ea contează, orice se aprobă aici.</translation>
        </message>
        <message>
            <source>{state} on {day} by {who}</source>
            <translation>{state}, {day}, {who}</translation>
        </message>
        <message>
            <source>{state} on {day}</source>
            <translation>{state}, {day}</translation>
        </message>
        <message>
            <source>Asked again on {day}</source>
            <translation>Se întreabă din nou la {day}</translation>
        </message>
        <message>
            <source>Receipts like that</source>
            <translation>Astfel de bonuri</translation>
        </message>
        <message>
            <source>{day}: {products}</source>
            <translation>{day}: {products}</translation>
        </message>
        <message>
            <source>None among the last receipts.</source>
            <translation>Niciunul printre ultimele bonuri.</translation>
        </message>
        <message>
            <source>A step up is seen across visits, not on one receipt.</source>
            <translation>Trecerea la o versiune mai bună se vede între vizite, nu pe un singur bon.</translation>
        </message>
        <message>
            <source>Receipts are shown where a till is connected.</source>
            <translation>Bonurile se văd când casa este conectată.</translation>
        </message>
        <message>
            <source>Unknown day</source>
            <translation>Zi necunoscută</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Aprobă</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Respinge</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>Peste 30 de zile</translation>
        </message>
        <message>
            <source>Undecided again</source>
            <translation>Din nou fără decizie</translation>
        </message>
        <message>
            <source>Write as a rule of your own</source>
            <translation>Scrie ca regulă proprie</translation>
        </message>
        <message>
            <source>Open your rule</source>
            <translation>Deschide regula</translation>
        </message>
        <message>
            <source>Why (for the record)</source>
            <translation>De ce (pentru evidență)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Anulează</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) chosen</source>
            <translation>
                <numerusform>%n propunere aleasă</numerusform>
                <numerusform>%n propuneri alese</numerusform>
                <numerusform>%n de propuneri alese</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal in the list to see its evidence.</source>
            <translation>Alegeți o propunere din listă ca să vedeți dovezile.</translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n proposal(s)</source>
            <translation>
                <numerusform>Aprobate: %n propunere</numerusform>
                <numerusform>Aprobate: %n propuneri</numerusform>
                <numerusform>Aprobate: %n de propuneri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected: %n proposal(s)</source>
            <translation>
                <numerusform>Respinse: %n propunere</numerusform>
                <numerusform>Respinse: %n propuneri</numerusform>
                <numerusform>Respinse: %n de propuneri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in 30 days: %n proposal(s)</source>
            <translation>
                <numerusform>Revine peste 30 de zile: %n propunere</numerusform>
                <numerusform>Revin peste 30 de zile: %n propuneri</numerusform>
                <numerusform>Revin peste 30 de zile: %n de propuneri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting again: %n proposal(s)</source>
            <translation>
                <numerusform>Din nou în așteptare: %n propunere</numerusform>
                <numerusform>Din nou în așteptare: %n propuneri</numerusform>
                <numerusform>Din nou în așteptare: %n de propuneri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s)</source>
            <translation>
                <numerusform>Anulate: %n decizie</numerusform>
                <numerusform>Anulate: %n decizii</numerusform>
                <numerusform>Anulate: %n de decizii</numerusform>
            </translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>Lansare</translation>
        </message>
        <message>
            <source>Ten best sellers, what goes with them, sets worth trying, what is missing, then test, measure, scale. Everything is worked out from this shop's own receipts and rules; every step leads to its screen.</source>
            <translation>Cele mai vândute zece produse, ce merge cu ele, seturi de încercat, ce lipsește, apoi test, măsurare, extindere. Totul pornește de la bonurile și regulile magazinului; fiecare pas duce la ecranul lui.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pași</translation>
        </message>
        <message>
            <source>Ten best sellers</source>
            <translation>Cele mai vândute zece produse</translation>
        </message>
        <message>
            <source>Sets worth trying</source>
            <translation>Seturi de încercat</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Ce lipsește</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Deschide</translation>
        </message>
        <message>
            <source>By receipts</source>
            <translation>După bonuri</translation>
        </message>
        <message>
            <source>By margin</source>
            <translation>După marjă</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n bon</numerusform>
                <numerusform>%n bonuri</numerusform>
                <numerusform>%n de bonuri</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts in this period.</source>
            <translation>Niciun bon în această perioadă.</translation>
        </message>
        <message>
            <source>No till is connected: sales are not known. Name one in the settings.</source>
            <translation>Nicio casă conectată: vânzările nu se cunosc. Indicați una în setări.</translation>
        </message>
        <message>
            <source>None found: it takes two things bought together often, with known costs.</source>
            <translation>Nu s-au găsit: trebuie două lucruri cumpărate des împreună, cu cost cunoscut.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nu lipsește nimic.</translation>
        </message>
        <message numerus="yes">
            <source>on %n receipt(s)</source>
            <translation>
                <numerusform>pe %n bon</numerusform>
                <numerusform>pe %n bonuri</numerusform>
                <numerusform>pe %n de bonuri</numerusform>
            </translation>
        </message>
        <message>
            <source>margin {amount}</source>
            <translation>marjă {amount}</translation>
        </message>
        <message>
            <source>margin unknown</source>
            <translation>marjă necunoscută</translation>
        </message>
        <message>
            <source>With it: {products}</source>
            <translation>Se potrivește: {products}</translation>
        </message>
        <message>
            <source>With it: nothing is known yet</source>
            <translation>Se potrivește: încă nu se știe nimic</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>se oferă</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>așteaptă aprobarea</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>respins</translation>
        </message>
        <message>
            <source>asked again later</source>
            <translation>se întreabă mai târziu</translation>
        </message>
        <message>
            <source>your rule</source>
            <translation>regula dumneavoastră</translation>
        </message>
        <message>
            <source>{n} of {of} receipts</source>
            <translation>bonuri: {n} din {of}</translation>
        </message>
        <message>
            <source>{price} instead of {sum}, saves {saving}</source>
            <translation>{price} în loc de {sum}, economie {saving}</translation>
        </message>
        <message>
            <source>Margin {after} a set, {given} less than without the saving</source>
            <translation>Marjă {after} pe set, cu {given} mai puțin decât fără economie</translation>
        </message>
        <message>
            <source>Bought together on {n} receipts without any saving</source>
            <translation>Cumpărate împreună fără nicio economie, bonuri: {n}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gata</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>De făcut</translation>
        </message>
        <message>
            <source>Not possible yet</source>
            <translation>Încă imposibil</translation>
        </message>
        <message>
            <source>Connect the till and its receipts</source>
            <translation>Conectați casa și bonurile ei</translation>
        </message>
        <message>
            <source>Learn from the receipts</source>
            <translation>Învățați din bonuri</translation>
        </message>
        <message>
            <source>Complete the products' data</source>
            <translation>Completați datele produselor</translation>
        </message>
        <message>
            <source>Offer something with each of the ten best sellers</source>
            <translation>Oferiți ceva la fiecare dintre cele mai vândute zece produse</translation>
        </message>
        <message>
            <source>Go through the proposals</source>
            <translation>Parcurgeți propunerile</translation>
        </message>
        <message>
            <source>Write a set</source>
            <translation>Scrieți un set</translation>
        </message>
        <message>
            <source>Test: on a basket, then at one till</source>
            <translation>Test: pe un coș, apoi la o casă</translation>
        </message>
        <message>
            <source>Measure against baskets without offers</source>
            <translation>Măsurați față de coșurile fără oferte</translation>
        </message>
        <message>
            <source>Scale: every till</source>
            <translation>Extindeți: fiecare casă</translation>
        </message>
        <message>
            <source>Write to customers after the purchase</source>
            <translation>Scrieți clienților după cumpărare</translation>
        </message>
        <message>
            <source>{n} receipts</source>
            <translation>bonuri: {n}</translation>
        </message>
        <message>
            <source>{n} of {of} kinds of data complete</source>
            <translation>feluri de date complete: {n} din {of}</translation>
        </message>
        <message>
            <source>{n} of {of} have one</source>
            <translation>au {n} din {of}</translation>
        </message>
        <message>
            <source>{n} wait</source>
            <translation>în așteptare: {n}</translation>
        </message>
        <message>
            <source>{n} sets in force</source>
            <translation>seturi: {n}</translation>
        </message>
        <message>
            <source>{n} of {of} cards shown</source>
            <translation>carduri arătate: {n} din {of}</translation>
        </message>
        <message>
            <source>{n} of {of} baskets without offers</source>
            <translation>coșuri fără oferte: {n} din {of}</translation>
        </message>
        <message>
            <source>{n} of {of} tills</source>
            <translation>case: {n} din {of}</translation>
        </message>
        <message>
            <source>{n} customers may be written to</source>
            <translation>clienți cărora li se poate scrie: {n}</translation>
        </message>
        <message>
            <source>No till is connected, or it keeps no receipts.</source>
            <translation>Nicio casă conectată sau casa nu păstrează bonuri.</translation>
        </message>
        <message>
            <source>Nothing was sold or learned yet.</source>
            <translation>Încă nu s-a vândut sau învățat nimic.</translation>
        </message>
        <message>
            <source>There is nothing to offer yet: no rule, nothing approved.</source>
            <translation>Încă nu e nimic de oferit: nicio regulă, nimic aprobat.</translation>
        </message>
        <message>
            <source>No card was shown yet.</source>
            <translation>Încă nu s-a arătat niciun card.</translation>
        </message>
        <message>
            <source>The setting holdout_share is 0: there is nothing to compare with.</source>
            <translation>Setarea holdout_share este 0: nu există termen de comparație.</translation>
        </message>
        <message>
            <source>The till tells of nobody who may be written to.</source>
            <translation>Casa nu indică pe nimeni căruia i se poate scrie.</translation>
        </message>
        <message>
            <source>Measure first.</source>
            <translation>Mai întâi măsurați.</translation>
        </message>
        <message>
            <source>Cost is missing: {n} of {of} products</source>
            <translation>Lipsește costul: {n} din {of} produse</translation>
        </message>
        <message>
            <source>No stock figure: {n} of {of} products</source>
            <translation>Lipsește stocul: {n} din {of} produse</translation>
        </message>
        <message>
            <source>No category: {n} of {of} products</source>
            <translation>Lipsește categoria: {n} din {of} produse</translation>
        </message>
        <message>
            <source>No benefit text: {n} of {of} products that go with best sellers</source>
            <translation>Lipsește textul beneficiului: {n} din {of} produse pentru cele mai vândute</translation>
        </message>
        <message>
            <source>On no ladder and in no family: {n} of {of} best sellers</source>
            <translation>Fără trepte și fără familie: {n} din {of} cele mai vândute</translation>
        </message>
        <message>
            <source>Nothing was learned from receipts yet</source>
            <translation>Din bonuri nu s-a învățat încă nimic</translation>
        </message>
        <message>
            <source>No customer consented to be recognised</source>
            <translation>Niciun client nu a acceptat să fie recunoscut</translation>
        </message>
        <message>
            <source>No rule of your own offers anything</source>
            <translation>Nicio regulă proprie nu oferă nimic</translation>
        </message>
        <message>
            <source>The language spoken to customers is not chosen</source>
            <translation>Limba vorbită cu clienții nu este aleasă</translation>
        </message>
        <message>
            <source>Offers are chosen by what they really earn; now a quarter of the price is assumed. Enter it at the till.</source>
            <translation>Ofertele se aleg după câștigul real; acum se presupune un sfert din preț. Introduceți-l la casă.</translation>
        </message>
        <message>
            <source>Only what can be handed over is offered.</source>
            <translation>Se oferă doar ce poate fi predat.</translation>
        </message>
        <message>
            <source>Rules for a whole category, and categories that are never offered.</source>
            <translation>Reguli pentru o categorie întreagă și categorii care nu se oferă niciodată.</translation>
        </message>
        <message>
            <source>The line to say names a reason, not only a price.</source>
            <translation>Fraza de spus dă un motiv, nu doar un preț.</translation>
        </message>
        <message>
            <source>A better version can be offered, and a substitute when it is out.</source>
            <translation>Se poate oferi o versiune mai bună și un înlocuitor când lipsește.</translation>
        </message>
        <message>
            <source>What your customers buy together, found in your receipts.</source>
            <translation>Ce cumpără clienții împreună, găsit în bonuri.</translation>
        </message>
        <message>
            <source>Nothing is offered twice, and nothing that somebody has.</source>
            <translation>Nimic nu se oferă de două ori și nici ce are deja cineva.</translation>
        </message>
        <message>
            <source>What you know and receipts do not show: what fits, what never goes.</source>
            <translation>Ce știți și bonurile nu arată: ce se potrivește și ce niciodată.</translation>
        </message>
        <message>
            <source>Set script_language; until then it is that of the panel.</source>
            <translation>Setați script_language; până atunci este limba panoului.</translation>
        </message>
        <message>
            <source>After the purchase</source>
            <translation>După cumpărare</translation>
        </message>
        <message>
            <source>Customers who consented to be contacted and bought something without what goes with it, as a file for your mail program. Nobody is listed twice within the period. Count first; nothing is written then.</source>
            <translation>Clienți care au acceptat să fie contactați și au cumpărat ceva fără ce merge cu acel lucru, ca fișier pentru programul de e-mail. Nimeni nu apare de două ori în perioadă. Întâi numărați; atunci nu se scrie nimic.</translation>
        </message>
        <message>
            <source>Columns for</source>
            <translation>Coloane pentru</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)</source>
            <translation>Tabel (CSV)</translation>
        </message>
        <message>
            <source>Purchases, days back</source>
            <translation>Cumpărături, zile în urmă</translation>
        </message>
        <message>
            <source>Nobody twice, days</source>
            <translation>Nimeni de două ori, zile</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fișier</translation>
        </message>
        <message>
            <source>It holds personal data: import it, then delete it.</source>
            <translation>Conține date personale: importați-l, apoi ștergeți-l.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Alege…</translation>
        </message>
        <message>
            <source>Replace it if it exists</source>
            <translation>Înlocuiește dacă există</translation>
        </message>
        <message>
            <source>Count only</source>
            <translation>Doar numără</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>Scrie lista</translation>
        </message>
        <message>
            <source>Give a file to write to.</source>
            <translation>Indicați un fișier pentru scriere.</translation>
        </message>
        <message>
            <source>No till is connected.</source>
            <translation>Nicio casă conectată.</translation>
        </message>
        <message>
            <source>Name one in the settings: [till] db and profile.</source>
            <translation>Indicați una în setări: [till] db și profile.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) consented to be contacted.</source>
            <translation>
                <numerusform>%n client a acceptat să fie contactat.</numerusform>
                <numerusform>%n clienți au acceptat să fie contactați.</numerusform>
                <numerusform>%n de clienți au acceptat să fie contactați.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them bought something in that time.</source>
            <translation>
                <numerusform>%n dintre ei a cumpărat ceva în acest timp.</numerusform>
                <numerusform>%n dintre ei au cumpărat ceva în acest timp.</numerusform>
                <numerusform>%n dintre ei au cumpărat ceva în acest timp.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack what goes with it.</source>
            <translation>
                <numerusform>%n dintre ei nu are ce merge cu acel lucru.</numerusform>
                <numerusform>%n dintre ei nu au ce merge cu acel lucru.</numerusform>
                <numerusform>%n dintre ei nu au ce merge cu acel lucru.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those were listed within the period.</source>
            <translation>
                <numerusform>%n dintre aceștia a fost pe listă în perioadă.</numerusform>
                <numerusform>%n dintre aceștia au fost pe listă în perioadă.</numerusform>
                <numerusform>%n dintre aceștia au fost pe listă în perioadă.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those have no address that can be used.</source>
            <translation>
                <numerusform>%n dintre aceștia nu are o adresă utilizabilă.</numerusform>
                <numerusform>%n dintre aceștia nu au o adresă utilizabilă.</numerusform>
                <numerusform>%n dintre aceștia nu au o adresă utilizabilă.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of the till cannot be read and count as no consent.</source>
            <translation>
                <numerusform>%n înregistrare a casei nu poate fi citită și contează ca lipsă de acord.</numerusform>
                <numerusform>%n înregistrări ale casei nu pot fi citite și contează ca lipsă de acord.</numerusform>
                <numerusform>%n de înregistrări ale casei nu pot fi citite și contează ca lipsă de acord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be listed. Nothing was written.</source>
            <translation>
                <numerusform>Pe listă ar fi %n. Nu s-a scris nimic.</numerusform>
                <numerusform>Pe listă ar fi %n. Nu s-a scris nimic.</numerusform>
                <numerusform>Pe listă ar fi %n. Nu s-a scris nimic.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n written to {file}.</source>
            <translation>
                <numerusform>%n scris în {file}.</numerusform>
                <numerusform>%n scriși în {file}.</numerusform>
                <numerusform>%n scriși în {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What they would be told of</source>
            <translation>Despre ce ar afla</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Cumpărat</translation>
        </message>
        <message>
            <source>Goes with it</source>
            <translation>Merge cu el</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Clienți</translation>
        </message>
    </context>
</TS>
