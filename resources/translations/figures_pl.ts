<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>Extra attach rate</source>
        <translation>Dodatkowe dobieranie</translation>
    </message>
    <message>
        <source>How much more often the offer is on the receipt of baskets that may see offers than of those that may not, whether or not a card was shown.</source>
        <translation>O ile częściej oferta jest na paragonie koszyków z ofertami niż koszyków bez ofert, bez względu na to, czy karta się pokazała.</translation>
    </message>
    <message>
        <source>baskets with the offer on the receipt, with and without offers</source>
        <translation>koszyki z ofertą na paragonie, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>eligible baskets with an offer drawn, with and without offers</source>
        <translation>koszyki z wylosowaną ofertą, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>Extra margin per basket</source>
        <translation>Dodatkowa marża na koszyk</translation>
    </message>
    <message>
        <source>Average margin of eligible baskets that may see offers less that of those that may not, whether or not a card was shown. After discounts, returns and the cost of asking; the largest 0.5 % are cut to the same height; adjusted with the basket&apos;s value at the moment of the offer.</source>
        <translation>Średnia marża koszyków z ofertami minus średnia marża koszyków bez ofert, bez względu na to, czy karta się pokazała. Po rabatach, zwrotach i koszcie zapytania; największe 0,5 % przycięto do jednej wysokości; z poprawką na wartość koszyka w chwili oferty.</translation>
    </message>
    <message>
        <source>margin of baskets, with and without offers</source>
        <translation>marża koszyków, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>eligible baskets, with and without offers</source>
        <translation>koszyki, w których było co zaproponować, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>Extra revenue per basket</source>
        <translation>Dodatkowa sprzedaż na koszyk</translation>
    </message>
    <message>
        <source>As the extra margin per basket, but of net sales. The cost of asking is not in it.</source>
        <translation>Jak dodatkowa marża na koszyk, ale dla sprzedaży netto. Koszt zapytania nie jest wliczony.</translation>
    </message>
    <message>
        <source>net sales of baskets, with and without offers</source>
        <translation>sprzedaż netto koszyków, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>What offering earned</source>
        <translation>Ile zarobiło proponowanie</translation>
    </message>
    <message>
        <source>Extra margin per basket, times the baskets that may see offers. Never a sum of prices.</source>
        <translation>Dodatkowa marża na koszyk razy liczba koszyków z ofertami. Nigdy suma cen.</translation>
    </message>
    <message>
        <source>extra margin per basket</source>
        <translation>dodatkowa marża na koszyk</translation>
    </message>
    <message>
        <source>eligible baskets that may see offers</source>
        <translation>koszyki, w których było co zaproponować, z ofertami</translation>
    </message>
    <message>
        <source>Seconds added</source>
        <translation>Dodatkowe sekundy</translation>
    </message>
    <message>
        <source>How much longer baskets that may see offers take, from the first item to the start of payment: the difference of the medians. At most 4 s, and 8 s in nine of ten baskets with a card.</source>
        <translation>O ile dłużej trwają koszyki z ofertami, od pierwszego towaru do początku płatności: różnica median. Najwyżej 4 s, a w dziewięciu na dziesięć koszyków z kartą 8 s.</translation>
    </message>
    <message>
        <source>seconds of baskets, with and without offers</source>
        <translation>sekundy koszyków, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>eligible baskets with a time, with and without offers</source>
        <translation>koszyki ze zmierzonym czasem, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>Seconds added per item</source>
        <translation>Dodatkowe sekundy na pozycję</translation>
    </message>
    <message>
        <source>As the seconds added, each basket&apos;s seconds divided by its lines at the moment of the offer.</source>
        <translation>Jak dodatkowe sekundy, ale sekundy każdego koszyka podzielone przez liczbę pozycji w chwili oferty.</translation>
    </message>
    <message>
        <source>seconds per line of baskets, with and without offers</source>
        <translation>sekundy na pozycję w koszykach, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>Extra voided baskets</source>
        <translation>Dodatkowe anulowane koszyki</translation>
    </message>
    <message>
        <source>How much more often baskets that may see offers are voided or left than those that may not.</source>
        <translation>O ile częściej koszyki z ofertami są anulowane lub porzucane niż koszyki bez ofert.</translation>
    </message>
    <message>
        <source>baskets voided or left, with and without offers</source>
        <translation>koszyki anulowane lub porzucone, z ofertami i bez ofert</translation>
    </message>
    <message>
        <source>Sample ratio check</source>
        <translation>Kontrola podziału koszyków</translation>
    </message>
    <message>
        <source>How likely the numbers of baskets with and without offers are as they were drawn. Below 0.001 something loses baskets, and no effect is told.</source>
        <translation>Jak prawdopodobne są takie liczby koszyków z ofertami i bez ofert przy ustalonym losowaniu. Poniżej 0,001 coś gubi koszyki i żaden efekt nie jest podawany.</translation>
    </message>
    <message>
        <source>baskets with and without offers, as counted</source>
        <translation>koszyki z ofertami i bez ofert, policzone</translation>
    </message>
    <message>
        <source>baskets with and without offers, as drawn</source>
        <translation>koszyki z ofertami i bez ofert, według losowania</translation>
    </message>
    <message>
        <source>Eligible receipts</source>
        <translation>Paragony z możliwą ofertą</translation>
    </message>
    <message>
        <source>How often there was something to offer before payment. Returns do not count.</source>
        <translation>Jak często przed płatnością było co zaproponować. Zwroty się nie liczą.</translation>
    </message>
    <message>
        <source>receipts with a possible offer</source>
        <translation>paragony z możliwą ofertą</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>paragony</translation>
    </message>
    <message>
        <source>receipts since the day on which the assistant began to watch</source>
        <translation>paragony od dnia, w którym asystent zaczął obserwować</translation>
    </message>
    <message>
        <source>Baskets with a card</source>
        <translation>Koszyki z kartą</translation>
    </message>
    <message>
        <source>How many of the baskets that may see offers saw one for at least a second.</source>
        <translation>Ile z koszyków z ofertami widziało kartę przez co najmniej sekundę.</translation>
    </message>
    <message>
        <source>baskets that saw a card</source>
        <translation>koszyki, w których pokazano kartę</translation>
    </message>
    <message>
        <source>Cards per receipt</source>
        <translation>Karty na paragon</translation>
    </message>
    <message>
        <source>How much is shown to the cashier. Above 0.6 it is too much.</source>
        <translation>Ile widzi kasjer. Powyżej 0,6 to za dużo.</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>pokazane karty</translation>
    </message>
    <message>
        <source>Offer rate, as reported</source>
        <translation>Jak często proponowano, według kasjerów</translation>
    </message>
    <message>
        <source>How many of the answered cards were put to the customer, as the cashier says. Cards that expired or were withdrawn do not count.</source>
        <translation>Ile z kart z odpowiedzią zaproponowano klientowi, według kasjera. Karty, które wygasły lub zostały wycofane, się nie liczą.</translation>
    </message>
    <message>
        <source>offers put to the customer</source>
        <translation>oferty zaproponowane klientowi</translation>
    </message>
    <message>
        <source>cards answered, also with Not offered</source>
        <translation>karty z odpowiedzią, także Nie zaproponowano</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Wskaźnik akceptacji</translation>
    </message>
    <message>
        <source>How many offers the customer accepted, as the cashier says. The final answer counts; what was voided before payment counts nowhere, what is returned later changes nothing.</source>
        <translation>Ile ofert klient przyjął, według kasjera. Liczy się ostateczna odpowiedź; anulowane przed płatnością nie liczy się nigdzie, późniejszy zwrot nic nie zmienia.</translation>
    </message>
    <message>
        <source>offers accepted</source>
        <translation>przyjęte oferty</translation>
    </message>
    <message>
        <source>Confirmed of shown</source>
        <translation>Potwierdzone z pokazanych</translation>
    </message>
    <message>
        <source>How many of the shown cards ended on the paid receipt after a yes.</source>
        <translation>Ile z pokazanych kart trafiło po zgodzie na opłacony paragon.</translation>
    </message>
    <message>
        <source>accepted offers on the paid receipt</source>
        <translation>przyjęte oferty na opłaconym paragonie</translation>
    </message>
    <message>
        <source>Accepted, not on the receipt</source>
        <translation>Przyjęte, a nie na paragonie</translation>
    </message>
    <message>
        <source>Accepted offers that are not on the paid receipt. Above 5 % something is wrong with the data.</source>
        <translation>Przyjęte oferty, których nie ma na opłaconym paragonie. Powyżej 5 % coś jest nie tak z danymi.</translation>
    </message>
    <message>
        <source>accepted offers that are not on the receipt</source>
        <translation>przyjęte oferty, których nie ma na paragonie</translation>
    </message>
    <message>
        <source>Skipped cards</source>
        <translation>Pominięte karty</translation>
    </message>
    <message>
        <source>Cards answered with Not offered. In a queue this is right: the share of queues is beside.</source>
        <translation>Karty z odpowiedzią Nie zaproponowano. W kolejce to słuszne: udział kolejek jest obok.</translation>
    </message>
    <message>
        <source>cards answered with Not offered</source>
        <translation>karty z odpowiedzią Nie zaproponowano</translation>
    </message>
    <message>
        <source>Expired cards</source>
        <translation>Wygasłe karty</translation>
    </message>
    <message>
        <source>Cards that nobody answered before their time was over or payment began.</source>
        <translation>Karty, na które nikt nie odpowiedział, zanim minął ich czas albo zaczęła się płatność.</translation>
    </message>
    <message>
        <source>cards that expired</source>
        <translation>karty, które wygasły</translation>
    </message>
    <message>
        <source>Declines with a reason</source>
        <translation>Odmowy z powodem</translation>
    </message>
    <message>
        <source>How many declines have a reason. The parts are the shares of each reason.</source>
        <translation>Ile odmów ma powód. Części to udziały poszczególnych powodów.</translation>
    </message>
    <message>
        <source>declined offers with a reason</source>
        <translation>odrzucone oferty z powodem</translation>
    </message>
    <message>
        <source>offers declined</source>
        <translation>odrzucone oferty</translation>
    </message>
    <message>
        <source>Upgrade rate</source>
        <translation>Wskaźnik lepszych wersji</translation>
    </message>
    <message>
        <source>How many offers of a better version ended on the receipt instead of the smaller one.</source>
        <translation>Ile ofert lepszej wersji trafiło na paragon zamiast mniejszej.</translation>
    </message>
    <message>
        <source>better versions on the paid receipt</source>
        <translation>lepsze wersje na opłaconym paragonie</translation>
    </message>
    <message>
        <source>better versions put to the customer</source>
        <translation>lepsze wersje zaproponowane klientowi</translation>
    </message>
    <message>
        <source>Price step of an upgrade</source>
        <translation>Różnica ceny lepszej wersji</translation>
    </message>
    <message>
        <source>What a confirmed better version costs more than what it replaced, on average.</source>
        <translation>O ile średnio potwierdzona lepsza wersja jest droższa od tej, którą zastąpiła.</translation>
    </message>
    <message>
        <source>sum of the price differences</source>
        <translation>suma różnic cen</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Wskaźnik zestawów</translation>
    </message>
    <message>
        <source>How many offers of a set ended on the receipt.</source>
        <translation>Ile ofert zestawu trafiło na paragon.</translation>
    </message>
    <message>
        <source>sets on the paid receipt</source>
        <translation>zestawy na opłaconym paragonie</translation>
    </message>
    <message>
        <source>sets put to the customer</source>
        <translation>zestawy zaproponowane klientowi</translation>
    </message>
    <message>
        <source>Discount given for nothing</source>
        <translation>Rabat dany na darmo</translation>
    </message>
    <message>
        <source>Savings given on sets that would have been bought anyway, going by the baskets without offers.</source>
        <translation>Oszczędności dane na zestawy, które i tak zostałyby kupione, sądząc po koszykach bez ofert.</translation>
    </message>
    <message>
        <source>savings on confirmed sets, times the share bought anyway</source>
        <translation>oszczędności na potwierdzonych zestawach razy udział kupowanych i tak</translation>
    </message>
    <message>
        <source>Repeated after a no</source>
        <translation>Powtórzone po odmowie</translation>
    </message>
    <message>
        <source>Cards with what the same customer had declined before, in this basket or within the days of the policy. It must be 0.</source>
        <translation>Karty z tym, czego ten sam klient wcześniej odmówił, w tym koszyku lub w ciągu dni z zasad. Musi być 0.</translation>
    </message>
    <message>
        <source>cards repeated after a no</source>
        <translation>karty powtórzone po odmowie</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Nie ma na półce</translation>
    </message>
    <message>
        <source>Accepted offers that failed because the item was not found.</source>
        <translation>Przyjęte oferty, które się nie udały, bo towaru nie znaleziono.</translation>
    </message>
    <message>
        <source>accepted offers not found on the shelf</source>
        <translation>przyjęte oferty nieznalezione na półce</translation>
    </message>
    <message>
        <source>Wrong total on the card</source>
        <translation>Zła suma na karcie</translation>
    </message>
    <message>
        <source>How often the till charged something else than the card said. Counted where nothing else changed at the same time.</source>
        <translation>Jak często kasa policzyła inną sumę niż karta. Liczone tam, gdzie nic innego się wtedy nie zmieniło.</translation>
    </message>
    <message>
        <source>confirmed offers with another total</source>
        <translation>potwierdzone oferty z inną sumą</translation>
    </message>
    <message>
        <source>confirmed offers whose total was seen</source>
        <translation>potwierdzone oferty, których sumę było widać</translation>
    </message>
    <message>
        <source>Cheaper option taken</source>
        <translation>Wybrana tańsza opcja</translation>
    </message>
    <message>
        <source>How many offers of something cheaper ended on the receipt.</source>
        <translation>Ile ofert czegoś tańszego trafiło na paragon.</translation>
    </message>
    <message>
        <source>cheaper options on the paid receipt</source>
        <translation>tańsze opcje na opłaconym paragonie</translation>
    </message>
    <message>
        <source>cheaper options put to the customer</source>
        <translation>tańsze opcje zaproponowane klientowi</translation>
    </message>
    <message>
        <source>Cheaper option returned</source>
        <translation>Zwrócona tańsza opcja</translation>
    </message>
    <message>
        <source>How many confirmed cheaper options came back within the return period.</source>
        <translation>Ile potwierdzonych tańszych opcji wróciło w okresie zwrotów.</translation>
    </message>
    <message>
        <source>confirmed cheaper options that came back</source>
        <translation>potwierdzone tańsze opcje, które wróciły</translation>
    </message>
    <message>
        <source>Do not ask, no time</source>
        <translation>Proszę nie pytać, brak czasu</translation>
    </message>
    <message>
        <source>Offers declined because the customer did not want to be asked or had no time. The parts tell those of baskets with a queue apart.</source>
        <translation>Oferty odrzucone, bo klient nie chciał być pytany albo nie miał czasu. Części oddzielają koszyki z kolejką.</translation>
    </message>
    <message>
        <source>offers declined with one of these two reasons</source>
        <translation>oferty odrzucone z jednego z tych dwóch powodów</translation>
    </message>
    <message>
        <source>Receipt value, net</source>
        <translation>Wartość paragonu, netto</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, without VAT, deposits, bags, vouchers and fees. Returns are not taken off.</source>
        <translation>Średnia wartość paragonu po rabatach, bez VAT, kaucji, toreb, bonów i opłat. Zwroty nie są odejmowane.</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>sprzedaż netto</translation>
    </message>
    <message>
        <source>Receipt value, gross</source>
        <translation>Wartość paragonu, brutto</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, with VAT. Returns are not taken off.</source>
        <translation>Średnia wartość paragonu po rabatach, z VAT. Zwroty nie są odejmowane.</translation>
    </message>
    <message>
        <source>gross sales</source>
        <translation>sprzedaż brutto</translation>
    </message>
    <message>
        <source>Receipt value, net of returns</source>
        <translation>Wartość paragonu po zwrotach</translation>
    </message>
    <message>
        <source>net sales less returns of these sales</source>
        <translation>sprzedaż netto minus zwroty z tej sprzedaży</translation>
    </message>
    <message>
        <source>Units per receipt</source>
        <translation>Sztuk na paragon</translation>
    </message>
    <message>
        <source>Pieces on a receipt; something weighed is one, a pack is one.</source>
        <translation>Sztuki na paragonie; towar na wagę to jedna, opakowanie to jedna.</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>sprzedane sztuki</translation>
    </message>
    <message>
        <source>Attach rate</source>
        <translation>Wskaźnik dobierania</translation>
    </message>
    <message>
        <source>How many receipts with the first product also have what is offered with it, in any quantity and order. What came back later stays.</source>
        <translation>Ile paragonów z pierwszym produktem ma też to, co się do niego proponuje, w dowolnej ilości i kolejności. Późniejszy zwrot nic nie zmienia.</translation>
    </message>
    <message>
        <source>receipts with both</source>
        <translation>paragony z oboma</translation>
    </message>
    <message>
        <source>receipts with the first product</source>
        <translation>paragony z pierwszym produktem</translation>
    </message>
    <message>
        <source>Attach rate after returns</source>
        <translation>Wskaźnik dobierania po zwrotach</translation>
    </message>
    <message>
        <source>Average net value of a receipt, less what of these sales came back within the return period.</source>
        <translation>Średnia wartość paragonu netto, minus to, co z tej sprzedaży wróciło w okresie zwrotów.</translation>
    </message>
    <message>
        <source>The attach rate without what came back within the return period.</source>
        <translation>Wskaźnik dobierania bez tego, co wróciło w okresie zwrotów.</translation>
    </message>
    <message>
        <source>receipts with both, the second one kept</source>
        <translation>paragony z oboma, drugi zatrzymany</translation>
    </message>
    <message>
        <source>Attach rate of split purchases</source>
        <translation>Wskaźnik dobierania zakupów dzielonych</translation>
    </message>
    <message>
        <source>The attach rate where receipts of one customer within two minutes count as one.</source>
        <translation>Wskaźnik dobierania, gdzie paragony jednego klienta w ciągu dwóch minut liczą się jako jeden.</translation>
    </message>
    <message>
        <source>purchases with both</source>
        <translation>zakupy z oboma</translation>
    </message>
    <message>
        <source>purchases with the first product</source>
        <translation>zakupy z pierwszym produktem</translation>
    </message>
    <message>
        <source>Category attach rate</source>
        <translation>Wskaźnik dobierania kategorii</translation>
    </message>
    <message>
        <source>How many receipts with something of the first category also have something else of the category that is offered with it.</source>
        <translation>Ile paragonów z czymś z pierwszej kategorii ma też coś innego z kategorii, którą się do niej proponuje.</translation>
    </message>
    <message>
        <source>receipts with both categories</source>
        <translation>paragony z obiema kategoriami</translation>
    </message>
    <message>
        <source>receipts with the first category</source>
        <translation>paragony z pierwszą kategorią</translation>
    </message>
    <message>
        <source>Assisted sales, not an effect</source>
        <translation>Sprzedaż z podpowiedzią, to nie efekt</translation>
    </message>
    <message>
        <source>Net value of every accepted item on a paid receipt. Part of it would have been sold anyway: the effect is the extra margin per basket.</source>
        <translation>Wartość netto każdego przyjętego towaru na opłaconym paragonie. Część i tak by się sprzedała: efektem jest dodatkowa marża na koszyk.</translation>
    </message>
    <message>
        <source>net value of confirmed items</source>
        <translation>wartość netto potwierdzonych towarów</translation>
    </message>
    <message>
        <source>Returned after an offer</source>
        <translation>Zwrócone po ofercie</translation>
    </message>
    <message>
        <source>Confirmed offers that came back within the return period, beside the same products sold without an offer. Sales younger than that may still come back.</source>
        <translation>Potwierdzone oferty, które wróciły w okresie zwrotów, obok tych samych produktów sprzedanych bez oferty. Nowsza sprzedaż może jeszcze wrócić.</translation>
    </message>
    <message>
        <source>confirmed offers that came back</source>
        <translation>potwierdzone oferty, które wróciły</translation>
    </message>
    <message>
        <source>confirmed offers</source>
        <translation>potwierdzone oferty</translation>
    </message>
    <message>
        <source>Kept back in queues</source>
        <translation>Wstrzymane w kolejce</translation>
    </message>
    <message>
        <source>Baskets whose card was kept back because people were waiting.</source>
        <translation>Koszyki, w których kartę wstrzymano, bo ludzie czekali.</translation>
    </message>
    <message>
        <source>baskets with a card kept back</source>
        <translation>koszyki ze wstrzymaną kartą</translation>
    </message>
    <message>
        <source>eligible baskets that came to the moment of an offer</source>
        <translation>koszyki, w których doszło do chwili oferty</translation>
    </message>
    <message>
        <source>Time until the card is there</source>
        <translation>Czas do pokazania karty</translation>
    </message>
    <message>
        <source>From the till&apos;s event to the painted card: 95 of 100 cards are at least as fast.</source>
        <translation>Od zdarzenia w kasie do narysowanej karty: 95 na 100 kart jest co najmniej tak szybkich.</translation>
    </message>
    <message>
        <source>milliseconds of each card</source>
        <translation>milisekundy każdej karty</translation>
    </message>
    <message>
        <source>cards with a time</source>
        <translation>karty ze zmierzonym czasem</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Porównywalnie</translation>
    </message>
    <message>
        <source>One person&apos;s confirmed share of the cards shown, had they served the shop&apos;s usual mix of hours, basket sizes, kinds of offers, categories and customers; of few cards it is drawn towards the others. Read it against what the own mix yields here. Nothing is told below 50 cards, and nobody is ranked.</source>
        <translation>Udział potwierdzonych wśród kart pokazanych jednej osobie, gdyby obsłużyła zwykłą dla sklepu mieszankę godzin, wielkości koszyków, rodzajów ofert, kategorii i klientów; przy niewielu kartach wynik jest przyciągnięty ku pozostałym. Porównuje się go z tym, co daje tu własna mieszanka. Poniżej 50 kart nic się nie podaje i nikogo się nie szereguje.</translation>
    </message>
    <message>
        <source>How exact the shares are</source>
        <translation>Jak dokładne są udziały</translation>
    </message>
    <message>
        <source>Half the width of the interval around &apos;Confirmed of shown&apos;. Every share has such an interval (Wilson, 95 %): with more cards it gets narrower.</source>
        <translation>Połowa szerokości przedziału wokół „Potwierdzone z pokazanych”. Każdy udział ma taki przedział (Wilson, 95 %): im więcej kart, tym węższy.</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Ukończone szkolenia</translation>
    </message>
    <message>
        <source>Training sessions finished of those that were due; at least 3 sessions.</source>
        <translation>Ukończone sesje szkoleniowe z należnych; co najmniej 3 sesje.</translation>
    </message>
    <message>
        <source>sessions finished</source>
        <translation>ukończone sesje</translation>
    </message>
    <message>
        <source>sessions due</source>
        <translation>należne sesje</translation>
    </message>
    <message>
        <source>Checks passed in training</source>
        <translation>Zaliczone sprawdziany w szkoleniu</translation>
    </message>
    <message>
        <source>Passed checks of all attempts in training sessions.</source>
        <translation>Zaliczone sprawdziany ze wszystkich prób w szkoleniach.</translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation>zaliczone sprawdziany</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>próby</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Wątpliwe dane</translation>
    </message>
    <message>
        <source>The largest of these shares: cards of nobody, returns without their sale, late events, clocks that are off, unknown products. Above 5 % look into the data first.</source>
        <translation>Największy z udziałów: karty bez osoby, zwroty bez sprzedaży, spóźnione zdarzenia, źle ustawione zegary, nieznane produkty. Powyżej 5 % najpierw sprawdź dane.</translation>
    </message>
    <message>
        <source>what is in doubt</source>
        <translation>co jest wątpliwe</translation>
    </message>
    <message>
        <source>what was recorded</source>
        <translation>co zapisano</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>jeszcze nie ma co liczyć</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>no baskets without offers to compare with</source>
        <translation>brak koszyków bez ofert do porównania</translation>
    </message>
    <message>
        <source>baskets are missing on one side, so no effect can be told</source>
        <translation>po jednej stronie brakuje koszyków, więc nie da się podać efektu</translation>
    </message>
    <message>
        <source>not yet: more baskets or days are needed</source>
        <translation>jeszcze nie: potrzeba więcej koszyków lub dni</translation>
    </message>
    <message>
        <source>the till does not know what the goods cost</source>
        <translation>kasa nie zna kosztu towarów</translation>
    </message>
    <message>
        <source>the till keeps no receipts</source>
        <translation>kasa nie przechowuje paragonów</translation>
    </message>
    <message>
        <source>no customer is known</source>
        <translation>żaden klient nie jest znany</translation>
    </message>
    <message>
        <source>too few tills to tell</source>
        <translation>za mało kas, by to stwierdzić</translation>
    </message>
    <message>
        <source>everybody got the same</source>
        <translation>wszyscy dostali to samo</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>no interval: this is what happened, nothing is estimated</source>
        <translation>bez przedziału: tak było, nic nie jest szacowane</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>przedział 95 % (Wilson)</translation>
    </message>
    <message>
        <source>95 % interval of a mean</source>
        <translation>przedział 95 % średniej</translation>
    </message>
    <message>
        <source>95 % interval that holds however often one looks</source>
        <translation>przedział 95 %, ważny bez względu na to, jak często się patrzy</translation>
    </message>
    <message>
        <source>95 % interval of a percentile (from ranks)</source>
        <translation>przedział 95 % percentyla (z rang)</translation>
    </message>
    <message>
        <source>95 % interval of a difference of medians (from ranks)</source>
        <translation>przedział 95 % różnicy median (z rang)</translation>
    </message>
    <message>
        <source>95 % interval of the figure at the common mix (mixed model)</source>
        <translation>przedział 95% wyniku przy wspólnej mieszance (model mieszany)</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>bez powodu</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>już ma</translation>
    </message>
    <message>
        <source>price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>brak czasu</translation>
    </message>
    <message>
        <source>not suitable</source>
        <translation>nie pasuje</translation>
    </message>
    <message>
        <source>do not ask</source>
        <translation>proszę nie pytać</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. percentyl</translation>
    </message>
    <message>
        <source>90th percentile of baskets with a card</source>
        <translation>90. percentyl koszyków z kartą</translation>
    </message>
    <message>
        <source>with offers</source>
        <translation>z ofertami</translation>
    </message>
    <message>
        <source>without offers</source>
        <translation>bez ofert</translation>
    </message>
    <message>
        <source>in a queue</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>without a queue</source>
        <translation>bez kolejki</translation>
    </message>
    <message>
        <source>the same products without an offer</source>
        <translation>te same produkty bez oferty</translation>
    </message>
    <message>
        <source>sales that may still come back</source>
        <translation>sprzedaż, która może jeszcze wrócić</translation>
    </message>
    <message>
        <source>evidence against the draw</source>
        <translation>dowód przeciw losowaniu</translation>
    </message>
    <message>
        <source>days that look wrong</source>
        <translation>dni, które wyglądają źle</translation>
    </message>
    <message>
        <source>without offers, as drawn</source>
        <translation>bez ofert, według losowania</translation>
    </message>
    <message>
        <source>share of baskets without offers</source>
        <translation>udział względem koszyków bez ofert</translation>
    </message>
    <message>
        <source>without the adjustment</source>
        <translation>bez poprawki</translation>
    </message>
    <message>
        <source>savings given</source>
        <translation>dane oszczędności</translation>
    </message>
    <message>
        <source>share bought anyway</source>
        <translation>udział kupowanych i tak</translation>
    </message>
    <message>
        <source>cards of nobody</source>
        <translation>karty bez osoby</translation>
    </message>
    <message>
        <source>returns without their sale</source>
        <translation>zwroty bez sprzedaży</translation>
    </message>
    <message>
        <source>late events</source>
        <translation>spóźnione zdarzenia</translation>
    </message>
    <message>
        <source>clocks that are off</source>
        <translation>źle ustawione zegary</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>nieznane produkty</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>potrzeba i dopasowanie</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>moment i kolejka</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>jedna jasna oferta</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>korzyść, potem dowód</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>cena i suma</translation>
    </message>
    <message>
        <source>takes a no</source>
        <translation>przyjmuje „nie”</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>sklep</translation>
    </message>
    <message>
        <source>what the same mix yields here</source>
        <translation>co ta sama mieszanka daje tutaj</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>jak zapisano</translation>
    </message>
    <message>
        <source>place among the limits</source>
        <translation>miejsce wśród granic</translation>
    </message>
    <message>
        <source>limits of chance widened, times</source>
        <translation>granice przypadku poszerzone, razy</translation>
    </message>
    <message>
        <source>lower 95 % limit</source>
        <translation>dolna granica 95 %</translation>
    </message>
    <message>
        <source>upper 95 % limit</source>
        <translation>górna granica 95 %</translation>
    </message>
    <message>
        <source>lower 99.8 % limit</source>
        <translation>dolna granica 99,8 %</translation>
    </message>
    <message>
        <source>upper 99.8 % limit</source>
        <translation>górna granica 99,8 %</translation>
    </message>
</context>
</TS>
