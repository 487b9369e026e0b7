<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
    <context>
        <name>manager_growth</name>
        <message>
            <source>Proposals</source>
            <translation>Naučené návrhy</translation>
        </message>
        <message>
            <source>What receipts show to be bought together, and better versions. Nothing of it is offered before you approve it. In the list: A approves, R rejects, S asks again in 30 days, U takes the last decision back.</source>
            <translation>Čo sa podľa bločkov kupuje spolu a aké sú lepšie verzie. Nič z toho sa neponúka, kým to neschválite. V zozname: A schváli, R zamietne, S sa opýta znova o 30 dní, U vráti posledné rozhodnutie.</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>Kto kupuje</translation>
        </message>
        <message>
            <source>Is offered</source>
            <translation>Ponúkne sa</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Bločky</translation>
        </message>
        <message>
            <source>Times usual</source>
            <translation>Krát častejšie</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Hodnota</translation>
        </message>
        <message>
            <source>What was sold of it on those receipts; of a better version, how much more it costs on its receipts</source>
            <translation>Koľko sa toho predalo na týchto bločkoch; pri lepšej verzii: o koľko viac stojí na jej bločkoch</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stav</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zobraziť</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Čakajú</translation>
        </message>
        <message>
            <source>Strong evidence</source>
            <translation>Silné dôkazy</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Schválené</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zamietnuté</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Neskôr</translation>
        </message>
        <message>
            <source>You wrote it</source>
            <translation>Máte také pravidlo</translation>
        </message>
        <message>
            <source>You said never</source>
            <translation>Pravidlo „nikdy“</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Vynechané</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Všetky</translation>
        </message>
        <message>
            <source>Pairs and better versions</source>
            <translation>Dvojice a lepšie verzie</translation>
        </message>
        <message>
            <source>Pairs only</source>
            <translation>Len dvojice</translation>
        </message>
        <message>
            <source>Better versions only</source>
            <translation>Len lepšie verzie</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Náhoda</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Šum</translation>
        </message>
        <message>
            <source>{waiting} wait. Left out: {chance} that may be mere chance, {noise} noise.</source>
            <translation>Čaká: {waiting}. Vynechané: možno náhoda: {chance}, šum: {noise}.</translation>
        </message>
        <message>
            <source>Listed: the {n} most valuable.</source>
            <translation>V zozname: {n} najcennejších.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n receipt(s)</source>
            <translation>
                <numerusform>Naučené z %n bločku</numerusform>
                <numerusform>Naučené z %n bločkov</numerusform>
                <numerusform>Naučené z %n bločkov</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>od {first} do {last}</translation>
        </message>
        <message>
            <source>Nothing was learned yet.</source>
            <translation>Zatiaľ sa nič nenaučilo.</translation>
        </message>
        <message>
            <source>The panel learns by itself once a day while the till rests; 'pos-assist learn' does it now. It needs the till's receipts.</source>
            <translation>Panel sa učí sám raz denne, keď pokladňa oddychuje; „pos-assist learn“ to spraví hneď. Potrebuje bločky pokladne.</translation>
        </message>
        <message>
            <source>{share} of {of} receipts (95 % range: {low} to {high})</source>
            <translation>{share} z bločkov: {of} (rozsah 95 %: {low} až {high})</translation>
        </message>
        <message>
            <source>{share} of {of} customers (95 % range: {low} to {high})</source>
            <translation>{share} zo zákazníkov: {of} (rozsah 95 %: {low} až {high})</translation>
        </message>
        <message>
            <source>{lift} times as often as usual (95 % range: {low} to {high})</source>
            <translation>{lift}-krát častejšie ako zvyčajne (rozsah 95 %: {low} až {high})</translation>
        </message>
        <message>
            <source>At {ratio} times the price</source>
            <translation>Cena vyššia {ratio}-krát</translation>
        </message>
        <message>
            <source>Too few customers are known to tell who stepped up</source>
            <translation>Príliš málo známych zákazníkov na zistenie, kto prešiel na lepšiu verziu</translation>
        </message>
        <message>
            <source>Worth {amount}: sold of it on these receipts, at today's price</source>
            <translation>Hodnota {amount}: toľko sa toho predalo na týchto bločkoch, za dnešnú cenu</translation>
        </message>
        <message>
            <source>Worth {amount}: the difference in price on the receipts with the better one</source>
            <translation>Hodnota {amount}: rozdiel ceny na bločkoch s lepšou verziou</translation>
        </message>
        <message>
            <source>This may be mere chance: few receipts, or no more than usual.</source>
            <translation>Môže to byť náhoda: málo bločkov alebo nie častejšie ako zvyčajne.</translation>
        </message>
        <message>
            <source>This is not among what was learned last; your decision stays.</source>
            <translation>Toto nie je medzi naposledy naučeným; vaše rozhodnutie zostáva.</translation>
        </message>
        <message>
            <source>Noise: a category that is never offered</source>
            <translation>Šum: kategória, ktorá sa nikdy neponúka</translation>
        </message>
        <message>
            <source>Noise: a service or a deposit</source>
            <translation>Šum: služba alebo záloha</translation>
        </message>
        <message>
            <source>Noise: no longer sold</source>
            <translation>Šum: už sa nepredáva</translation>
        </message>
        <message>
            <source>Noise: bought with everything</source>
            <translation>Šum: kupuje sa so všetkým</translation>
        </message>
        <message>
            <source>You wrote this already, as rule {rule}. Your rule counts, it is not changed.</source>
            <translation>Toto už máte ako pravidlo {rule}. Platí vaše pravidlo a nemení sa.</translation>
        </message>
        <message>
            <source>Your rule {rule} says never. It counts, whatever is approved here.</source>
            <translation>Vaše pravidlo {rule} hovorí „nikdy“. Platí ono, nech tu schválite čokoľvek.</translation>
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
            <translation>Otázka sa vráti {day}</translation>
        </message>
        <message>
            <source>Receipts like that</source>
            <translation>Také bločky</translation>
        </message>
        <message>
            <source>{day}: {products}</source>
            <translation>{day}: {products}</translation>
        </message>
        <message>
            <source>None among the last receipts.</source>
            <translation>Medzi poslednými bločkami žiadny.</translation>
        </message>
        <message>
            <source>A step up is seen across visits, not on one receipt.</source>
            <translation>Prechod na lepšiu verziu vidno medzi návštevami, nie na jednom bločku.</translation>
        </message>
        <message>
            <source>Receipts are shown where a till is connected.</source>
            <translation>Bločky sa zobrazia, keď je pripojená pokladňa.</translation>
        </message>
        <message>
            <source>Unknown day</source>
            <translation>Neznámy deň</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Schváliť</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Zamietnuť</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>O 30 dní</translation>
        </message>
        <message>
            <source>Undecided again</source>
            <translation>Znova nerozhodnuté</translation>
        </message>
        <message>
            <source>Write as a rule of your own</source>
            <translation>Zapísať ako vlastné pravidlo</translation>
        </message>
        <message>
            <source>Open your rule</source>
            <translation>Otvoriť vaše pravidlo</translation>
        </message>
        <message>
            <source>Why (for the record)</source>
            <translation>Prečo (do záznamu)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Vrátiť späť</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) chosen</source>
            <translation>
                <numerusform>Vybraný %n návrh</numerusform>
                <numerusform>Vybrané %n návrhy</numerusform>
                <numerusform>Vybraných %n návrhov</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal in the list to see its evidence.</source>
            <translation>Vyberte návrh v zozname a uvidíte dôkazy.</translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n proposal(s)</source>
            <translation>
                <numerusform>Schválené: %n návrh</numerusform>
                <numerusform>Schválené: %n návrhy</numerusform>
                <numerusform>Schválené: %n návrhov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected: %n proposal(s)</source>
            <translation>
                <numerusform>Zamietnuté: %n návrh</numerusform>
                <numerusform>Zamietnuté: %n návrhy</numerusform>
                <numerusform>Zamietnuté: %n návrhov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in 30 days: %n proposal(s)</source>
            <translation>
                <numerusform>Vráti sa o 30 dní: %n návrh</numerusform>
                <numerusform>Vráti sa o 30 dní: %n návrhy</numerusform>
                <numerusform>Vráti sa o 30 dní: %n návrhov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting again: %n proposal(s)</source>
            <translation>
                <numerusform>Znova čaká: %n návrh</numerusform>
                <numerusform>Znova čakajú: %n návrhy</numerusform>
                <numerusform>Znova čaká: %n návrhov</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s)</source>
            <translation>
                <numerusform>Vrátené: %n rozhodnutie</numerusform>
                <numerusform>Vrátené: %n rozhodnutia</numerusform>
                <numerusform>Vrátené: %n rozhodnutí</numerusform>
            </translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>Zavedenie</translation>
        </message>
        <message>
            <source>Ten best sellers, what goes with them, sets worth trying, what is missing, then test, measure, scale. Everything is worked out from this shop's own receipts and rules; every step leads to its screen.</source>
            <translation>Desať najpredávanejších, čo k nim patrí, sady na vyskúšanie, čo chýba, potom test, meranie, rozšírenie. Všetko vychádza z bločkov a pravidiel tohto obchodu; každý krok vedie na svoju obrazovku.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Kroky</translation>
        </message>
        <message>
            <source>Ten best sellers</source>
            <translation>Desať najpredávanejších</translation>
        </message>
        <message>
            <source>Sets worth trying</source>
            <translation>Sady na vyskúšanie</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Čo chýba</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otvoriť</translation>
        </message>
        <message>
            <source>By receipts</source>
            <translation>Podľa bločkov</translation>
        </message>
        <message>
            <source>By margin</source>
            <translation>Podľa marže</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n bloček</numerusform>
                <numerusform>%n bločky</numerusform>
                <numerusform>%n bločkov</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts in this period.</source>
            <translation>Za toto obdobie nie sú bločky.</translation>
        </message>
        <message>
            <source>No till is connected: sales are not known. Name one in the settings.</source>
            <translation>Pokladňa nie je pripojená: tržby nie sú známe. Zadajte ju v nastaveniach.</translation>
        </message>
        <message>
            <source>None found: it takes two things bought together often, with known costs.</source>
            <translation>Nenašli sa: treba dve veci často kupované spolu, so známymi nákladmi.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nič nechýba.</translation>
        </message>
        <message numerus="yes">
            <source>on %n receipt(s)</source>
            <translation>
                <numerusform>na %n bločku</numerusform>
                <numerusform>na %n bločkoch</numerusform>
                <numerusform>na %n bločkoch</numerusform>
            </translation>
        </message>
        <message>
            <source>margin {amount}</source>
            <translation>marža {amount}</translation>
        </message>
        <message>
            <source>margin unknown</source>
            <translation>marža neznáma</translation>
        </message>
        <message>
            <source>With it: {products}</source>
            <translation>K tomu: {products}</translation>
        </message>
        <message>
            <source>With it: nothing is known yet</source>
            <translation>K tomu: zatiaľ nič nie je známe</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>ponúka sa</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>čaká na schválenie</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>zamietnuté</translation>
        </message>
        <message>
            <source>asked again later</source>
            <translation>otázka sa vráti neskôr</translation>
        </message>
        <message>
            <source>your rule</source>
            <translation>vaše pravidlo</translation>
        </message>
        <message>
            <source>{n} of {of} receipts</source>
            <translation>bločky: {n} z {of}</translation>
        </message>
        <message>
            <source>{price} instead of {sum}, saves {saving}</source>
            <translation>{price} namiesto {sum}, úspora {saving}</translation>
        </message>
        <message>
            <source>Margin {after} a set, {given} less than without the saving</source>
            <translation>Marža {after} za sadu, o {given} menej ako bez úspory</translation>
        </message>
        <message>
            <source>Bought together on {n} receipts without any saving</source>
            <translation>Kupované spolu bez úspory, bločky: {n}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hotové</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Treba spraviť</translation>
        </message>
        <message>
            <source>Not possible yet</source>
            <translation>Zatiaľ nemožné</translation>
        </message>
        <message>
            <source>Connect the till and its receipts</source>
            <translation>Pripojiť pokladňu a jej bločky</translation>
        </message>
        <message>
            <source>Learn from the receipts</source>
            <translation>Učiť sa z bločkov</translation>
        </message>
        <message>
            <source>Complete the products' data</source>
            <translation>Doplniť údaje produktov</translation>
        </message>
        <message>
            <source>Offer something with each of the ten best sellers</source>
            <translation>Ponúknuť niečo ku každému z desiatich najpredávanejších</translation>
        </message>
        <message>
            <source>Go through the proposals</source>
            <translation>Prejsť návrhy</translation>
        </message>
        <message>
            <source>Write a set</source>
            <translation>Napísať sadu</translation>
        </message>
        <message>
            <source>Test: on a basket, then at one till</source>
            <translation>Test: na nákupe, potom na jednej pokladni</translation>
        </message>
        <message>
            <source>Measure against baskets without offers</source>
            <translation>Merať oproti nákupom bez ponúk</translation>
        </message>
        <message>
            <source>Scale: every till</source>
            <translation>Rozšíriť: každá pokladňa</translation>
        </message>
        <message>
            <source>Write to customers after the purchase</source>
            <translation>Písať zákazníkom po nákupe</translation>
        </message>
        <message>
            <source>{n} receipts</source>
            <translation>bločky: {n}</translation>
        </message>
        <message>
            <source>{n} of {of} kinds of data complete</source>
            <translation>druhy údajov úplné: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} of {of} have one</source>
            <translation>má ich {n} z {of}</translation>
        </message>
        <message>
            <source>{n} wait</source>
            <translation>čaká: {n}</translation>
        </message>
        <message>
            <source>{n} sets in force</source>
            <translation>sady: {n}</translation>
        </message>
        <message>
            <source>{n} of {of} cards shown</source>
            <translation>zobrazené karty: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} of {of} baskets without offers</source>
            <translation>nákupy bez ponúk: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} of {of} tills</source>
            <translation>pokladne: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} customers may be written to</source>
            <translation>zákazníci, ktorým možno písať: {n}</translation>
        </message>
        <message>
            <source>No till is connected, or it keeps no receipts.</source>
            <translation>Pokladňa nie je pripojená alebo neuchováva bločky.</translation>
        </message>
        <message>
            <source>Nothing was sold or learned yet.</source>
            <translation>Zatiaľ sa nič nepredalo ani nenaučilo.</translation>
        </message>
        <message>
            <source>There is nothing to offer yet: no rule, nothing approved.</source>
            <translation>Zatiaľ niet čo ponúknuť: žiadne pravidlo, nič schválené.</translation>
        </message>
        <message>
            <source>No card was shown yet.</source>
            <translation>Zatiaľ sa nezobrazila žiadna karta.</translation>
        </message>
        <message>
            <source>The setting holdout_share is 0: there is nothing to compare with.</source>
            <translation>Nastavenie holdout_share je 0: niet s čím porovnať.</translation>
        </message>
        <message>
            <source>The till tells of nobody who may be written to.</source>
            <translation>Pokladňa neuvádza nikoho, komu možno písať.</translation>
        </message>
        <message>
            <source>Measure first.</source>
            <translation>Najprv zmerajte.</translation>
        </message>
        <message>
            <source>Cost is missing: {n} of {of} products</source>
            <translation>Chýba nákupná cena: {n} z {of} produktov</translation>
        </message>
        <message>
            <source>No stock figure: {n} of {of} products</source>
            <translation>Chýba stav zásob: {n} z {of} produktov</translation>
        </message>
        <message>
            <source>No category: {n} of {of} products</source>
            <translation>Chýba kategória: {n} z {of} produktov</translation>
        </message>
        <message>
            <source>No benefit text: {n} of {of} products that go with best sellers</source>
            <translation>Chýba text prínosu: {n} z {of} produktov k najpredávanejším</translation>
        </message>
        <message>
            <source>On no ladder and in no family: {n} of {of} best sellers</source>
            <translation>Bez rebríčka a rodiny: {n} z {of} najpredávanejších</translation>
        </message>
        <message>
            <source>Nothing was learned from receipts yet</source>
            <translation>Z bločkov sa zatiaľ nič nenaučilo</translation>
        </message>
        <message>
            <source>No customer consented to be recognised</source>
            <translation>Žiadny zákazník nesúhlasil s rozpoznaním</translation>
        </message>
        <message>
            <source>No rule of your own offers anything</source>
            <translation>Žiadne vlastné pravidlo nič neponúka</translation>
        </message>
        <message>
            <source>The language spoken to customers is not chosen</source>
            <translation>Nie je zvolený jazyk pre zákazníkov</translation>
        </message>
        <message>
            <source>Offers are chosen by what they really earn; now a quarter of the price is assumed. Enter it at the till.</source>
            <translation>Ponuky sa vyberajú podľa skutočného zisku; teraz sa predpokladá štvrtina ceny. Zadajte ju v pokladni.</translation>
        </message>
        <message>
            <source>Only what can be handed over is offered.</source>
            <translation>Ponúka sa len to, čo možno vydať.</translation>
        </message>
        <message>
            <source>Rules for a whole category, and categories that are never offered.</source>
            <translation>Pravidlá pre celú kategóriu a kategórie, ktoré sa nikdy neponúkajú.</translation>
        </message>
        <message>
            <source>The line to say names a reason, not only a price.</source>
            <translation>Veta pre zákazníka uvedie dôvod, nielen cenu.</translation>
        </message>
        <message>
            <source>A better version can be offered, and a substitute when it is out.</source>
            <translation>Možno ponúknuť lepšiu verziu a pri výpadku náhradu.</translation>
        </message>
        <message>
            <source>What your customers buy together, found in your receipts.</source>
            <translation>Čo zákazníci kupujú spolu, zistené z bločkov.</translation>
        </message>
        <message>
            <source>Nothing is offered twice, and nothing that somebody has.</source>
            <translation>Nič sa neponúka dvakrát ani to, čo už niekto má.</translation>
        </message>
        <message>
            <source>What you know and receipts do not show: what fits, what never goes.</source>
            <translation>Čo viete a bločky neukazujú: čo sa hodí a čo nikdy.</translation>
        </message>
        <message>
            <source>Set script_language; until then it is that of the panel.</source>
            <translation>Nastavte script_language; dovtedy je to jazyk panela.</translation>
        </message>
        <message>
            <source>After the purchase</source>
            <translation>Po nákupe</translation>
        </message>
        <message>
            <source>Customers who consented to be contacted and bought something without what goes with it, as a file for your mail program. Nobody is listed twice within the period. Count first; nothing is written then.</source>
            <translation>Zákazníci, ktorí súhlasili s kontaktovaním a kúpili niečo bez toho, čo k tomu patrí, ako súbor pre poštový program. Nikto nie je v období na zozname dvakrát. Najprv spočítajte; vtedy sa nič nezapíše.</translation>
        </message>
        <message>
            <source>Columns for</source>
            <translation>Stĺpce pre</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)</source>
            <translation>Tabuľka (CSV)</translation>
        </message>
        <message>
            <source>Purchases, days back</source>
            <translation>Nákupy, dni dozadu</translation>
        </message>
        <message>
            <source>Nobody twice, days</source>
            <translation>Nikto dvakrát, dni</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Súbor</translation>
        </message>
        <message>
            <source>It holds personal data: import it, then delete it.</source>
            <translation>Obsahuje osobné údaje: importujte a potom vymažte.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Vybrať…</translation>
        </message>
        <message>
            <source>Replace it if it exists</source>
            <translation>Nahradiť, ak existuje</translation>
        </message>
        <message>
            <source>Count only</source>
            <translation>Len spočítať</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>Zapísať zoznam</translation>
        </message>
        <message>
            <source>Give a file to write to.</source>
            <translation>Zadajte súbor na zápis.</translation>
        </message>
        <message>
            <source>No till is connected.</source>
            <translation>Pokladňa nie je pripojená.</translation>
        </message>
        <message>
            <source>Name one in the settings: [till] db and profile.</source>
            <translation>Zadajte ju v nastaveniach: [till] db a profile.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) consented to be contacted.</source>
            <translation>
                <numerusform>S kontaktovaním súhlasil %n zákazník.</numerusform>
                <numerusform>S kontaktovaním súhlasili %n zákazníci.</numerusform>
                <numerusform>S kontaktovaním súhlasilo %n zákazníkov.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them bought something in that time.</source>
            <translation>
                <numerusform>%n z nich vtedy niečo kúpil.</numerusform>
                <numerusform>%n z nich vtedy niečo kúpili.</numerusform>
                <numerusform>%n z nich vtedy niečo kúpilo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack what goes with it.</source>
            <translation>
                <numerusform>%n z nich nemá, čo k tomu patrí.</numerusform>
                <numerusform>%n z nich nemajú, čo k tomu patrí.</numerusform>
                <numerusform>%n z nich nemá, čo k tomu patrí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those were listed within the period.</source>
            <translation>
                <numerusform>%n z týchto bol v období na zozname.</numerusform>
                <numerusform>%n z týchto boli v období na zozname.</numerusform>
                <numerusform>%n z týchto bolo v období na zozname.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those have no address that can be used.</source>
            <translation>
                <numerusform>%n z týchto nemá použiteľnú adresu.</numerusform>
                <numerusform>%n z týchto nemajú použiteľnú adresu.</numerusform>
                <numerusform>%n z týchto nemá použiteľnú adresu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of the till cannot be read and count as no consent.</source>
            <translation>
                <numerusform>%n záznam pokladne sa nedá prečítať, berie sa ako nesúhlas.</numerusform>
                <numerusform>%n záznamy pokladne sa nedajú prečítať, berú sa ako nesúhlas.</numerusform>
                <numerusform>%n záznamov pokladne sa nedá prečítať, berú sa ako nesúhlas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be listed. Nothing was written.</source>
            <translation>
                <numerusform>Na zozname by bol %n. Nič sa nezapísalo.</numerusform>
                <numerusform>Na zozname by boli %n. Nič sa nezapísalo.</numerusform>
                <numerusform>Na zozname by bolo %n. Nič sa nezapísalo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n written to {file}.</source>
            <translation>
                <numerusform>Zapísaný %n do {file}.</numerusform>
                <numerusform>Zapísaní %n do {file}.</numerusform>
                <numerusform>Zapísaných %n do {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What they would be told of</source>
            <translation>O čom by sa dozvedeli</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Kúpené</translation>
        </message>
        <message>
            <source>Goes with it</source>
            <translation>Patrí k tomu</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Zákazníci</translation>
        </message>
    </context>
</TS>
