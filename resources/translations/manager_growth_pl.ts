<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>manager_growth</name>
        <message>
            <source>Proposals</source>
            <translation>Nauczone propozycje</translation>
        </message>
        <message>
            <source>What receipts show to be bought together, and better versions. Nothing of it is offered before you approve it. In the list: A approves, R rejects, S asks again in 30 days, U takes the last decision back.</source>
            <translation>Co według paragonów kupuje się razem i jakie są lepsze wersje. Nic z tego nie jest oferowane, zanim tego nie zatwierdzisz. Na liście: A zatwierdza, R odrzuca, S pyta ponownie za 30 dni, U cofa ostatnią decyzję.</translation>
        </message>
        <message>
            <source>Who buys</source>
            <translation>Kto kupuje</translation>
        </message>
        <message>
            <source>Is offered</source>
            <translation>Oferujemy</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Paragony</translation>
        </message>
        <message>
            <source>Times usual</source>
            <translation>Razy częściej</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Wartość</translation>
        </message>
        <message>
            <source>What was sold of it on those receipts; of a better version, how much more it costs on its receipts</source>
            <translation>Ile tego sprzedano na tych paragonach; przy lepszej wersji: o ile więcej kosztuje na jej paragonach</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Pokaż</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Czekają</translation>
        </message>
        <message>
            <source>Strong evidence</source>
            <translation>Mocne dowody</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Zatwierdzone</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Odrzucone</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Później</translation>
        </message>
        <message>
            <source>You wrote it</source>
            <translation>Masz taką regułę</translation>
        </message>
        <message>
            <source>You said never</source>
            <translation>Reguła „nigdy”</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Pominięte</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>Pairs and better versions</source>
            <translation>Pary i lepsze wersje</translation>
        </message>
        <message>
            <source>Pairs only</source>
            <translation>Tylko pary</translation>
        </message>
        <message>
            <source>Better versions only</source>
            <translation>Tylko lepsze wersje</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>Przypadek</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Szum</translation>
        </message>
        <message>
            <source>{waiting} wait. Left out: {chance} that may be mere chance, {noise} noise.</source>
            <translation>Czeka: {waiting}. Pominięto: może przypadek: {chance}, szum: {noise}.</translation>
        </message>
        <message>
            <source>Listed: the {n} most valuable.</source>
            <translation>Na liście: {n} najcenniejszych.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n receipt(s)</source>
            <translation>
                <numerusform>Nauczono się z %n paragonu</numerusform>
                <numerusform>Nauczono się z %n paragonów</numerusform>
                <numerusform>Nauczono się z %n paragonów</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>od {first} do {last}</translation>
        </message>
        <message>
            <source>Nothing was learned yet.</source>
            <translation>Niczego jeszcze się nie nauczono.</translation>
        </message>
        <message>
            <source>The panel learns by itself once a day while the till rests; 'pos-assist learn' does it now. It needs the till's receipts.</source>
            <translation>Panel uczy się sam raz dziennie, gdy kasa odpoczywa; „pos-assist learn” robi to od razu. Potrzebne są paragony kasy.</translation>
        </message>
        <message>
            <source>{share} of {of} receipts (95 % range: {low} to {high})</source>
            <translation>{share} z paragonów: {of} (zakres 95 %: od {low} do {high})</translation>
        </message>
        <message>
            <source>{share} of {of} customers (95 % range: {low} to {high})</source>
            <translation>{share} z klientów: {of} (zakres 95 %: od {low} do {high})</translation>
        </message>
        <message>
            <source>{lift} times as often as usual (95 % range: {low} to {high})</source>
            <translation>{lift} razy częściej niż zwykle (zakres 95 %: od {low} do {high})</translation>
        </message>
        <message>
            <source>At {ratio} times the price</source>
            <translation>Cena wyższa {ratio} razy</translation>
        </message>
        <message>
            <source>Too few customers are known to tell who stepped up</source>
            <translation>Za mało znanych klientów, by wiedzieć, kto wybrał lepszą wersję</translation>
        </message>
        <message>
            <source>Worth {amount}: sold of it on these receipts, at today's price</source>
            <translation>Wartość {amount}: tyle tego sprzedano na tych paragonach, po dzisiejszej cenie</translation>
        </message>
        <message>
            <source>Worth {amount}: the difference in price on the receipts with the better one</source>
            <translation>Wartość {amount}: różnica ceny na paragonach z lepszą wersją</translation>
        </message>
        <message>
            <source>This may be mere chance: few receipts, or no more than usual.</source>
            <translation>To może być przypadek: mało paragonów albo nie częściej niż zwykle.</translation>
        </message>
        <message>
            <source>This is not among what was learned last; your decision stays.</source>
            <translation>Tego nie ma wśród ostatnio nauczonych; decyzja pozostaje.</translation>
        </message>
        <message>
            <source>Noise: a category that is never offered</source>
            <translation>Szum: kategoria, której się nie oferuje</translation>
        </message>
        <message>
            <source>Noise: a service or a deposit</source>
            <translation>Szum: usługa lub kaucja</translation>
        </message>
        <message>
            <source>Noise: no longer sold</source>
            <translation>Szum: już nie w sprzedaży</translation>
        </message>
        <message>
            <source>Noise: bought with everything</source>
            <translation>Szum: kupowane ze wszystkim</translation>
        </message>
        <message>
            <source>You wrote this already, as rule {rule}. Your rule counts, it is not changed.</source>
            <translation>Masz to już jako regułę {rule}. Liczy się Twoja reguła i nikt jej nie zmienia.</translation>
        </message>
        <message>
            <source>Your rule {rule} says never. It counts, whatever is approved here.</source>
            <translation>Twoja reguła {rule} mówi „nigdy”. Liczy się ona, niezależnie od decyzji tutaj.</translation>
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
            <translation>Pytanie wróci {day}</translation>
        </message>
        <message>
            <source>Receipts like that</source>
            <translation>Takie paragony</translation>
        </message>
        <message>
            <source>{day}: {products}</source>
            <translation>{day}: {products}</translation>
        </message>
        <message>
            <source>None among the last receipts.</source>
            <translation>Brak wśród ostatnich paragonów.</translation>
        </message>
        <message>
            <source>A step up is seen across visits, not on one receipt.</source>
            <translation>Przejście na lepszą wersję widać między wizytami, nie na jednym paragonie.</translation>
        </message>
        <message>
            <source>Receipts are shown where a till is connected.</source>
            <translation>Paragony widać, gdy kasa jest podłączona.</translation>
        </message>
        <message>
            <source>Unknown day</source>
            <translation>Dzień nieznany</translation>
        </message>
        <message>
            <source>&amp;Approve</source>
            <translation>&amp;Zatwierdź</translation>
        </message>
        <message>
            <source>&amp;Reject</source>
            <translation>&amp;Odrzuć</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>Za 30 dni</translation>
        </message>
        <message>
            <source>Undecided again</source>
            <translation>Znów bez decyzji</translation>
        </message>
        <message>
            <source>Write as a rule of your own</source>
            <translation>Zapisz jako własną regułę</translation>
        </message>
        <message>
            <source>Open your rule</source>
            <translation>Otwórz swoją regułę</translation>
        </message>
        <message>
            <source>Why (for the record)</source>
            <translation>Dlaczego (do zapisu)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Cofnij</translation>
        </message>
        <message numerus="yes">
            <source>%n proposal(s) chosen</source>
            <translation>
                <numerusform>Wybrano %n propozycję</numerusform>
                <numerusform>Wybrano %n propozycje</numerusform>
                <numerusform>Wybrano %n propozycji</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a proposal in the list to see its evidence.</source>
            <translation>Wybierz propozycję z listy, aby zobaczyć dowody.</translation>
        </message>
        <message numerus="yes">
            <source>Approved: %n proposal(s)</source>
            <translation>
                <numerusform>Zatwierdzono: %n propozycję</numerusform>
                <numerusform>Zatwierdzono: %n propozycje</numerusform>
                <numerusform>Zatwierdzono: %n propozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rejected: %n proposal(s)</source>
            <translation>
                <numerusform>Odrzucono: %n propozycję</numerusform>
                <numerusform>Odrzucono: %n propozycje</numerusform>
                <numerusform>Odrzucono: %n propozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in 30 days: %n proposal(s)</source>
            <translation>
                <numerusform>Wróci za 30 dni: %n propozycja</numerusform>
                <numerusform>Wróci za 30 dni: %n propozycje</numerusform>
                <numerusform>Wróci za 30 dni: %n propozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting again: %n proposal(s)</source>
            <translation>
                <numerusform>Znów czeka: %n propozycja</numerusform>
                <numerusform>Znów czekają: %n propozycje</numerusform>
                <numerusform>Znów czeka: %n propozycji</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %n decision(s)</source>
            <translation>
                <numerusform>Cofnięto: %n decyzję</numerusform>
                <numerusform>Cofnięto: %n decyzje</numerusform>
                <numerusform>Cofnięto: %n decyzji</numerusform>
            </translation>
        </message>
        <message>
            <source>Roll-out</source>
            <translation>Wdrożenie</translation>
        </message>
        <message>
            <source>Ten best sellers, what goes with them, sets worth trying, what is missing, then test, measure, scale. Everything is worked out from this shop's own receipts and rules; every step leads to its screen.</source>
            <translation>Dziesięć najlepiej sprzedawanych, co do nich pasuje, zestawy warte próby, czego brakuje, a potem test, pomiar, rozszerzenie. Wszystko wynika z paragonów i reguł tego sklepu; każdy krok prowadzi do swojego ekranu.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Kroki</translation>
        </message>
        <message>
            <source>Ten best sellers</source>
            <translation>Dziesięć najlepiej sprzedawanych</translation>
        </message>
        <message>
            <source>Sets worth trying</source>
            <translation>Zestawy warte próby</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Czego brakuje</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>By receipts</source>
            <translation>Według paragonów</translation>
        </message>
        <message>
            <source>By margin</source>
            <translation>Według marży</translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s)</source>
            <translation>
                <numerusform>%n paragon</numerusform>
                <numerusform>%n paragony</numerusform>
                <numerusform>%n paragonów</numerusform>
            </translation>
        </message>
        <message>
            <source>No receipts in this period.</source>
            <translation>Brak paragonów z tego okresu.</translation>
        </message>
        <message>
            <source>No till is connected: sales are not known. Name one in the settings.</source>
            <translation>Kasa nie jest podłączona: sprzedaż jest nieznana. Podaj ją w ustawieniach.</translation>
        </message>
        <message>
            <source>None found: it takes two things bought together often, with known costs.</source>
            <translation>Nie znaleziono: potrzebne dwie rzeczy często kupowane razem, o znanym koszcie.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Niczego nie brakuje.</translation>
        </message>
        <message numerus="yes">
            <source>on %n receipt(s)</source>
            <translation>
                <numerusform>na %n paragonie</numerusform>
                <numerusform>na %n paragonach</numerusform>
                <numerusform>na %n paragonach</numerusform>
            </translation>
        </message>
        <message>
            <source>margin {amount}</source>
            <translation>marża {amount}</translation>
        </message>
        <message>
            <source>margin unknown</source>
            <translation>marża nieznana</translation>
        </message>
        <message>
            <source>With it: {products}</source>
            <translation>Do tego: {products}</translation>
        </message>
        <message>
            <source>With it: nothing is known yet</source>
            <translation>Do tego: jeszcze nic nie wiadomo</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>oferowane</translation>
        </message>
        <message>
            <source>waits for approval</source>
            <translation>czeka na zatwierdzenie</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>odrzucone</translation>
        </message>
        <message>
            <source>asked again later</source>
            <translation>pytanie wróci później</translation>
        </message>
        <message>
            <source>your rule</source>
            <translation>Twoja reguła</translation>
        </message>
        <message>
            <source>{n} of {of} receipts</source>
            <translation>paragony: {n} z {of}</translation>
        </message>
        <message>
            <source>{price} instead of {sum}, saves {saving}</source>
            <translation>{price} zamiast {sum}, oszczędność {saving}</translation>
        </message>
        <message>
            <source>Margin {after} a set, {given} less than without the saving</source>
            <translation>Marża {after} za zestaw, o {given} mniej niż bez oszczędności</translation>
        </message>
        <message>
            <source>Bought together on {n} receipts without any saving</source>
            <translation>Kupowane razem bez żadnej oszczędności, paragony: {n}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Do zrobienia</translation>
        </message>
        <message>
            <source>Not possible yet</source>
            <translation>Jeszcze niemożliwe</translation>
        </message>
        <message>
            <source>Connect the till and its receipts</source>
            <translation>Podłącz kasę i jej paragony</translation>
        </message>
        <message>
            <source>Learn from the receipts</source>
            <translation>Ucz się z paragonów</translation>
        </message>
        <message>
            <source>Complete the products' data</source>
            <translation>Uzupełnij dane produktów</translation>
        </message>
        <message>
            <source>Offer something with each of the ten best sellers</source>
            <translation>Oferuj coś do każdego z dziesięciu najlepiej sprzedawanych</translation>
        </message>
        <message>
            <source>Go through the proposals</source>
            <translation>Przejrzyj propozycje</translation>
        </message>
        <message>
            <source>Write a set</source>
            <translation>Napisz zestaw</translation>
        </message>
        <message>
            <source>Test: on a basket, then at one till</source>
            <translation>Test: na koszyku, potem na jednej kasie</translation>
        </message>
        <message>
            <source>Measure against baskets without offers</source>
            <translation>Mierz względem koszyków bez ofert</translation>
        </message>
        <message>
            <source>Scale: every till</source>
            <translation>Rozszerz: każda kasa</translation>
        </message>
        <message>
            <source>Write to customers after the purchase</source>
            <translation>Pisz do klientów po zakupie</translation>
        </message>
        <message>
            <source>{n} receipts</source>
            <translation>paragony: {n}</translation>
        </message>
        <message>
            <source>{n} of {of} kinds of data complete</source>
            <translation>rodzaje danych kompletne: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} of {of} have one</source>
            <translation>ma je {n} z {of}</translation>
        </message>
        <message>
            <source>{n} wait</source>
            <translation>czeka: {n}</translation>
        </message>
        <message>
            <source>{n} sets in force</source>
            <translation>zestawy: {n}</translation>
        </message>
        <message>
            <source>{n} of {of} cards shown</source>
            <translation>pokazane karty: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} of {of} baskets without offers</source>
            <translation>koszyki bez ofert: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} of {of} tills</source>
            <translation>kasy: {n} z {of}</translation>
        </message>
        <message>
            <source>{n} customers may be written to</source>
            <translation>klienci, do których wolno pisać: {n}</translation>
        </message>
        <message>
            <source>No till is connected, or it keeps no receipts.</source>
            <translation>Kasa nie jest podłączona albo nie przechowuje paragonów.</translation>
        </message>
        <message>
            <source>Nothing was sold or learned yet.</source>
            <translation>Niczego jeszcze nie sprzedano ani się nie nauczono.</translation>
        </message>
        <message>
            <source>There is nothing to offer yet: no rule, nothing approved.</source>
            <translation>Nie ma jeszcze czego oferować: brak reguł i zatwierdzeń.</translation>
        </message>
        <message>
            <source>No card was shown yet.</source>
            <translation>Nie pokazano jeszcze żadnej karty.</translation>
        </message>
        <message>
            <source>The setting holdout_share is 0: there is nothing to compare with.</source>
            <translation>Ustawienie holdout_share to 0: nie ma z czym porównać.</translation>
        </message>
        <message>
            <source>The till tells of nobody who may be written to.</source>
            <translation>Kasa nie podaje nikogo, do kogo wolno pisać.</translation>
        </message>
        <message>
            <source>Measure first.</source>
            <translation>Najpierw zmierz.</translation>
        </message>
        <message>
            <source>Cost is missing: {n} of {of} products</source>
            <translation>Brak kosztu: {n} z {of} produktów</translation>
        </message>
        <message>
            <source>No stock figure: {n} of {of} products</source>
            <translation>Brak stanu magazynu: {n} z {of} produktów</translation>
        </message>
        <message>
            <source>No category: {n} of {of} products</source>
            <translation>Brak kategorii: {n} z {of} produktów</translation>
        </message>
        <message>
            <source>No benefit text: {n} of {of} products that go with best sellers</source>
            <translation>Brak tekstu korzyści: {n} z {of} produktów do najlepiej sprzedawanych</translation>
        </message>
        <message>
            <source>On no ladder and in no family: {n} of {of} best sellers</source>
            <translation>Bez drabinki i rodziny: {n} z {of} najlepiej sprzedawanych</translation>
        </message>
        <message>
            <source>Nothing was learned from receipts yet</source>
            <translation>Niczego jeszcze nie nauczono się z paragonów</translation>
        </message>
        <message>
            <source>No customer consented to be recognised</source>
            <translation>Żaden klient nie zgodził się na rozpoznawanie</translation>
        </message>
        <message>
            <source>No rule of your own offers anything</source>
            <translation>Żadna własna reguła niczego nie oferuje</translation>
        </message>
        <message>
            <source>The language spoken to customers is not chosen</source>
            <translation>Nie wybrano języka rozmowy z klientem</translation>
        </message>
        <message>
            <source>Offers are chosen by what they really earn; now a quarter of the price is assumed. Enter it at the till.</source>
            <translation>Oferty wybierane są według prawdziwego zarobku; teraz zakłada się ćwierć ceny. Wpisz go w kasie.</translation>
        </message>
        <message>
            <source>Only what can be handed over is offered.</source>
            <translation>Oferowane jest tylko to, co można wydać.</translation>
        </message>
        <message>
            <source>Rules for a whole category, and categories that are never offered.</source>
            <translation>Reguły dla całej kategorii i kategorie, których się nie oferuje.</translation>
        </message>
        <message>
            <source>The line to say names a reason, not only a price.</source>
            <translation>Zdanie do powiedzenia podaje powód, nie tylko cenę.</translation>
        </message>
        <message>
            <source>A better version can be offered, and a substitute when it is out.</source>
            <translation>Można zaoferować lepszą wersję, a gdy brak towaru, zamiennik.</translation>
        </message>
        <message>
            <source>What your customers buy together, found in your receipts.</source>
            <translation>Co klienci kupują razem, znalezione w paragonach.</translation>
        </message>
        <message>
            <source>Nothing is offered twice, and nothing that somebody has.</source>
            <translation>Nic nie jest oferowane dwa razy ani to, co ktoś już ma.</translation>
        </message>
        <message>
            <source>What you know and receipts do not show: what fits, what never goes.</source>
            <translation>To, co wiesz, a czego nie widać na paragonach: co pasuje, a co nigdy.</translation>
        </message>
        <message>
            <source>Set script_language; until then it is that of the panel.</source>
            <translation>Ustaw script_language; do tego czasu jest to język panelu.</translation>
        </message>
        <message>
            <source>After the purchase</source>
            <translation>Po zakupie</translation>
        </message>
        <message>
            <source>Customers who consented to be contacted and bought something without what goes with it, as a file for your mail program. Nobody is listed twice within the period. Count first; nothing is written then.</source>
            <translation>Klienci, którzy zgodzili się na kontakt i kupili coś bez tego, co do tego pasuje, jako plik do programu pocztowego. Nikt nie trafia na listę dwa razy w okresie. Najpierw policz; nic się wtedy nie zapisuje.</translation>
        </message>
        <message>
            <source>Columns for</source>
            <translation>Kolumny dla</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)</source>
            <translation>Arkusz (CSV)</translation>
        </message>
        <message>
            <source>Purchases, days back</source>
            <translation>Zakupy, dni wstecz</translation>
        </message>
        <message>
            <source>Nobody twice, days</source>
            <translation>Nikt dwa razy, dni</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Plik</translation>
        </message>
        <message>
            <source>It holds personal data: import it, then delete it.</source>
            <translation>Zawiera dane osobowe: zaimportuj, potem usuń.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>Replace it if it exists</source>
            <translation>Zastąp, jeśli istnieje</translation>
        </message>
        <message>
            <source>Count only</source>
            <translation>Tylko policz</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>Zapisz listę</translation>
        </message>
        <message>
            <source>Give a file to write to.</source>
            <translation>Podaj plik do zapisu.</translation>
        </message>
        <message>
            <source>No till is connected.</source>
            <translation>Kasa nie jest podłączona.</translation>
        </message>
        <message>
            <source>Name one in the settings: [till] db and profile.</source>
            <translation>Podaj ją w ustawieniach: [till] db i profile.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) consented to be contacted.</source>
            <translation>
                <numerusform>Na kontakt zgodził się %n klient.</numerusform>
                <numerusform>Na kontakt zgodziło się %n klientów.</numerusform>
                <numerusform>Na kontakt zgodziło się %n klientów.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them bought something in that time.</source>
            <translation>
                <numerusform>%n z nich coś wtedy kupił.</numerusform>
                <numerusform>%n z nich coś wtedy kupiło.</numerusform>
                <numerusform>%n z nich coś wtedy kupiło.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them lack what goes with it.</source>
            <translation>
                <numerusform>%n z nich nie ma tego, co do tego pasuje.</numerusform>
                <numerusform>%n z nich nie ma tego, co do tego pasuje.</numerusform>
                <numerusform>%n z nich nie ma tego, co do tego pasuje.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those were listed within the period.</source>
            <translation>
                <numerusform>%n z tych był na liście w okresie.</numerusform>
                <numerusform>%n z tych było na liście w okresie.</numerusform>
                <numerusform>%n z tych było na liście w okresie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those have no address that can be used.</source>
            <translation>
                <numerusform>%n z tych nie ma adresu do użycia.</numerusform>
                <numerusform>%n z tych nie ma adresu do użycia.</numerusform>
                <numerusform>%n z tych nie ma adresu do użycia.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) of the till cannot be read and count as no consent.</source>
            <translation>
                <numerusform>%n wpisu kasy nie da się odczytać, liczy się jako brak zgody.</numerusform>
                <numerusform>%n wpisów kasy nie da się odczytać, liczą się jako brak zgody.</numerusform>
                <numerusform>%n wpisów kasy nie da się odczytać, liczą się jako brak zgody.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would be listed. Nothing was written.</source>
            <translation>
                <numerusform>Na listę trafiłby %n. Niczego nie zapisano.</numerusform>
                <numerusform>Na listę trafiłoby %n. Niczego nie zapisano.</numerusform>
                <numerusform>Na listę trafiłoby %n. Niczego nie zapisano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n written to {file}.</source>
            <translation>
                <numerusform>Zapisano %n do {file}.</numerusform>
                <numerusform>Zapisano %n do {file}.</numerusform>
                <numerusform>Zapisano %n do {file}.</numerusform>
            </translation>
        </message>
        <message>
            <source>What they would be told of</source>
            <translation>O czym by się dowiedzieli</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Kupione</translation>
        </message>
        <message>
            <source>Goes with it</source>
            <translation>Pasuje do tego</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Klienci</translation>
        </message>
    </context>
</TS>
