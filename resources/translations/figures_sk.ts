<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>figures</name>
    <message>
        <source>Extra attach rate</source>
        <translation>Prikupovanie navyše</translation>
    </message>
    <message>
        <source>How much more often the offer is on the receipt of baskets that may see offers than of those that may not, whether or not a card was shown.</source>
        <translation>O koľko častejšie je ponuka na bločku nákupov s ponukami než nákupov bez ponúk, bez ohľadu na to, či sa karta zobrazila.</translation>
    </message>
    <message>
        <source>baskets with the offer on the receipt, with and without offers</source>
        <translation>nákupy s ponukou na bločku, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>eligible baskets with an offer drawn, with and without offers</source>
        <translation>nákupy s vybranou ponukou, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>Extra margin per basket</source>
        <translation>Marža navyše na nákup</translation>
    </message>
    <message>
        <source>Average margin of eligible baskets that may see offers less that of those that may not, whether or not a card was shown. After discounts, returns and the cost of asking; the largest 0.5 % are cut to the same height; adjusted with the basket&apos;s value at the moment of the offer.</source>
        <translation>Priemerná marža nákupov s ponukami mínus priemerná marža nákupov bez ponúk, bez ohľadu na to, či sa karta zobrazila. Po zľavách, vráteniach a nákladoch na opýtanie; najväčších 0,5 % je zrezaných na rovnakú výšku; s úpravou o hodnotu nákupu v okamihu ponuky.</translation>
    </message>
    <message>
        <source>margin of baskets, with and without offers</source>
        <translation>marža nákupov, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>eligible baskets, with and without offers</source>
        <translation>nákupy, kde bolo čo ponúknuť, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>Extra revenue per basket</source>
        <translation>Tržba navyše na nákup</translation>
    </message>
    <message>
        <source>As the extra margin per basket, but of net sales. The cost of asking is not in it.</source>
        <translation>Ako marža navyše na nákup, ale z čistej tržby. Náklady na opýtanie v nej nie sú.</translation>
    </message>
    <message>
        <source>net sales of baskets, with and without offers</source>
        <translation>čistá tržba nákupov, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>What offering earned</source>
        <translation>Čo zarobilo ponúkanie</translation>
    </message>
    <message>
        <source>Extra margin per basket, times the baskets that may see offers. Never a sum of prices.</source>
        <translation>Marža navyše na nákup krát počet nákupov s ponukami. Nikdy súčet cien.</translation>
    </message>
    <message>
        <source>extra margin per basket</source>
        <translation>marža navyše na nákup</translation>
    </message>
    <message>
        <source>eligible baskets that may see offers</source>
        <translation>nákupy, kde bolo čo ponúknuť, s ponukami</translation>
    </message>
    <message>
        <source>Seconds added</source>
        <translation>Sekundy navyše</translation>
    </message>
    <message>
        <source>How much longer baskets that may see offers take, from the first item to the start of payment: the difference of the medians. At most 4 s, and 8 s in nine of ten baskets with a card.</source>
        <translation>O koľko dlhšie trvajú nákupy s ponukami, od prvej položky po začiatok platby: rozdiel mediánov. Najviac 4 s a v deviatich z desiatich nákupov s kartou 8 s.</translation>
    </message>
    <message>
        <source>seconds of baskets, with and without offers</source>
        <translation>sekundy nákupov, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>eligible baskets with a time, with and without offers</source>
        <translation>nákupy so zmeraným časom, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>Seconds added per item</source>
        <translation>Sekundy navyše na položku</translation>
    </message>
    <message>
        <source>As the seconds added, each basket&apos;s seconds divided by its lines at the moment of the offer.</source>
        <translation>Ako sekundy navyše, ale sekundy každého nákupu delené počtom položiek v okamihu ponuky.</translation>
    </message>
    <message>
        <source>seconds per line of baskets, with and without offers</source>
        <translation>sekundy na položku nákupov, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>Extra voided baskets</source>
        <translation>Stornované nákupy navyše</translation>
    </message>
    <message>
        <source>How much more often baskets that may see offers are voided or left than those that may not.</source>
        <translation>O koľko častejšie sa nákupy s ponukami stornujú alebo opustia než nákupy bez ponúk.</translation>
    </message>
    <message>
        <source>baskets voided or left, with and without offers</source>
        <translation>stornované alebo opustené nákupy, s ponukami a bez ponúk</translation>
    </message>
    <message>
        <source>Sample ratio check</source>
        <translation>Kontrola rozdelenia nákupov</translation>
    </message>
    <message>
        <source>How likely the numbers of baskets with and without offers are as they were drawn. Below 0.001 something loses baskets, and no effect is told.</source>
        <translation>Aké pravdepodobné sú také počty nákupov s ponukami a bez ponúk pri danom žrebovaní. Pod 0,001 sa nákupy niekde strácajú a žiadny účinok sa neuvádza.</translation>
    </message>
    <message>
        <source>baskets with and without offers, as counted</source>
        <translation>nákupy s ponukami a bez ponúk, spočítané</translation>
    </message>
    <message>
        <source>baskets with and without offers, as drawn</source>
        <translation>nákupy s ponukami a bez ponúk, podľa žrebovania</translation>
    </message>
    <message>
        <source>Eligible receipts</source>
        <translation>Bločky s možnou ponukou</translation>
    </message>
    <message>
        <source>How often there was something to offer before payment. Returns do not count.</source>
        <translation>Ako často bolo pred platbou čo ponúknuť. Vrátenia sa nepočítajú.</translation>
    </message>
    <message>
        <source>receipts with a possible offer</source>
        <translation>bločky s možnou ponukou</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>bločky</translation>
    </message>
    <message>
        <source>receipts since the day on which the assistant began to watch</source>
        <translation>bločky odo dňa, keď asistent začal sledovať</translation>
    </message>
    <message>
        <source>Baskets with a card</source>
        <translation>Nákupy s kartou</translation>
    </message>
    <message>
        <source>How many of the baskets that may see offers saw one for at least a second.</source>
        <translation>Koľko z nákupov s ponukami videlo kartu aspoň sekundu.</translation>
    </message>
    <message>
        <source>baskets that saw a card</source>
        <translation>nákupy, v ktorých sa zobrazila karta</translation>
    </message>
    <message>
        <source>Cards per receipt</source>
        <translation>Karty na bloček</translation>
    </message>
    <message>
        <source>How much is shown to the cashier. Above 0.6 it is too much.</source>
        <translation>Koľko vidí pokladník. Nad 0,6 je to priveľa.</translation>
    </message>
    <message>
        <source>cards shown</source>
        <translation>zobrazené karty</translation>
    </message>
    <message>
        <source>Offer rate, as reported</source>
        <translation>Ako často sa ponúkalo, podľa pokladníkov</translation>
    </message>
    <message>
        <source>How many of the answered cards were put to the customer, as the cashier says. Cards that expired or were withdrawn do not count.</source>
        <translation>Koľko zo zodpovedaných kariet sa ponúklo zákazníkovi, podľa pokladníka. Karty, ktoré vypršali alebo boli stiahnuté, sa nepočítajú.</translation>
    </message>
    <message>
        <source>offers put to the customer</source>
        <translation>ponuky predložené zákazníkovi</translation>
    </message>
    <message>
        <source>cards answered, also with Not offered</source>
        <translation>zodpovedané karty, aj Neponúknuté</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Miera prijatia</translation>
    </message>
    <message>
        <source>How many offers the customer accepted, as the cashier says. The final answer counts; what was voided before payment counts nowhere, what is returned later changes nothing.</source>
        <translation>Koľko ponúk zákazník prijal, podľa pokladníka. Počíta sa konečná odpoveď; čo sa stornovalo pred platbou, sa nepočíta nikde, neskoršie vrátenie nič nemení.</translation>
    </message>
    <message>
        <source>offers accepted</source>
        <translation>prijaté ponuky</translation>
    </message>
    <message>
        <source>Confirmed of shown</source>
        <translation>Potvrdené zo zobrazených</translation>
    </message>
    <message>
        <source>How many of the shown cards ended on the paid receipt after a yes.</source>
        <translation>Koľko zo zobrazených kariet skončilo po súhlase na zaplatenom bločku.</translation>
    </message>
    <message>
        <source>accepted offers on the paid receipt</source>
        <translation>prijaté ponuky na zaplatenom bločku</translation>
    </message>
    <message>
        <source>Accepted, not on the receipt</source>
        <translation>Prijaté, ale nie na bločku</translation>
    </message>
    <message>
        <source>Accepted offers that are not on the paid receipt. Above 5 % something is wrong with the data.</source>
        <translation>Prijaté ponuky, ktoré nie sú na zaplatenom bločku. Nad 5 % niečo nie je v poriadku s údajmi.</translation>
    </message>
    <message>
        <source>accepted offers that are not on the receipt</source>
        <translation>prijaté ponuky, ktoré nie sú na bločku</translation>
    </message>
    <message>
        <source>Skipped cards</source>
        <translation>Preskočené karty</translation>
    </message>
    <message>
        <source>Cards answered with Not offered. In a queue this is right: the share of queues is beside.</source>
        <translation>Karty s odpoveďou Neponúknuté. Pri rade je to správne: podiel radov je vedľa.</translation>
    </message>
    <message>
        <source>cards answered with Not offered</source>
        <translation>karty s odpoveďou Neponúknuté</translation>
    </message>
    <message>
        <source>Expired cards</source>
        <translation>Vypršané karty</translation>
    </message>
    <message>
        <source>Cards that nobody answered before their time was over or payment began.</source>
        <translation>Karty, na ktoré nikto neodpovedal, kým vypršal ich čas alebo sa začala platba.</translation>
    </message>
    <message>
        <source>cards that expired</source>
        <translation>karty, ktoré vypršali</translation>
    </message>
    <message>
        <source>Declines with a reason</source>
        <translation>Odmietnutia s dôvodom</translation>
    </message>
    <message>
        <source>How many declines have a reason. The parts are the shares of each reason.</source>
        <translation>Koľko odmietnutí má dôvod. Časti sú podiely jednotlivých dôvodov.</translation>
    </message>
    <message>
        <source>declined offers with a reason</source>
        <translation>odmietnuté ponuky s dôvodom</translation>
    </message>
    <message>
        <source>offers declined</source>
        <translation>odmietnuté ponuky</translation>
    </message>
    <message>
        <source>Upgrade rate</source>
        <translation>Miera lepších verzií</translation>
    </message>
    <message>
        <source>How many offers of a better version ended on the receipt instead of the smaller one.</source>
        <translation>Koľko ponúk lepšej verzie skončilo na bločku namiesto menšej.</translation>
    </message>
    <message>
        <source>better versions on the paid receipt</source>
        <translation>lepšie verzie na zaplatenom bločku</translation>
    </message>
    <message>
        <source>better versions put to the customer</source>
        <translation>lepšie verzie ponúknuté zákazníkovi</translation>
    </message>
    <message>
        <source>Price step of an upgrade</source>
        <translation>Cenový krok lepšej verzie</translation>
    </message>
    <message>
        <source>What a confirmed better version costs more than what it replaced, on average.</source>
        <translation>O koľko je v priemere potvrdená lepšia verzia drahšia než tá, ktorú nahradila.</translation>
    </message>
    <message>
        <source>sum of the price differences</source>
        <translation>súčet rozdielov cien</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Miera sád</translation>
    </message>
    <message>
        <source>How many offers of a set ended on the receipt.</source>
        <translation>Koľko ponúk sady skončilo na bločku.</translation>
    </message>
    <message>
        <source>sets on the paid receipt</source>
        <translation>sady na zaplatenom bločku</translation>
    </message>
    <message>
        <source>sets put to the customer</source>
        <translation>sady ponúknuté zákazníkovi</translation>
    </message>
    <message>
        <source>Discount given for nothing</source>
        <translation>Zbytočne daná zľava</translation>
    </message>
    <message>
        <source>Savings given on sets that would have been bought anyway, going by the baskets without offers.</source>
        <translation>Úspory dané na sady, ktoré by sa kúpili aj tak, súdiac podľa nákupov bez ponúk.</translation>
    </message>
    <message>
        <source>savings on confirmed sets, times the share bought anyway</source>
        <translation>úspory na potvrdených sadách krát podiel kúpených aj tak</translation>
    </message>
    <message>
        <source>Repeated after a no</source>
        <translation>Zopakované po odmietnutí</translation>
    </message>
    <message>
        <source>Cards with what the same customer had declined before, in this basket or within the days of the policy. It must be 0.</source>
        <translation>Karty s tým, čo ten istý zákazník predtým odmietol, v tomto nákupe alebo v dňoch podľa pravidiel. Musí byť 0.</translation>
    </message>
    <message>
        <source>cards repeated after a no</source>
        <translation>karty zopakované po odmietnutí</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Nie je na predajni</translation>
    </message>
    <message>
        <source>Accepted offers that failed because the item was not found.</source>
        <translation>Prijaté ponuky, ktoré sa nepodarili, lebo sa tovar nenašiel.</translation>
    </message>
    <message>
        <source>accepted offers not found on the shelf</source>
        <translation>prijaté ponuky nenájdené na predajni</translation>
    </message>
    <message>
        <source>Wrong total on the card</source>
        <translation>Nesprávna suma na karte</translation>
    </message>
    <message>
        <source>How often the till charged something else than the card said. Counted where nothing else changed at the same time.</source>
        <translation>Ako často pokladňa účtovala niečo iné, než uvádzala karta. Počíta sa tam, kde sa vtedy nezmenilo nič iné.</translation>
    </message>
    <message>
        <source>confirmed offers with another total</source>
        <translation>potvrdené ponuky s inou sumou</translation>
    </message>
    <message>
        <source>confirmed offers whose total was seen</source>
        <translation>potvrdené ponuky, ktorých sumu bolo vidno</translation>
    </message>
    <message>
        <source>Cheaper option taken</source>
        <translation>Zvolená lacnejšia voľba</translation>
    </message>
    <message>
        <source>How many offers of something cheaper ended on the receipt.</source>
        <translation>Koľko ponúk niečoho lacnejšieho skončilo na bločku.</translation>
    </message>
    <message>
        <source>cheaper options on the paid receipt</source>
        <translation>lacnejšie voľby na zaplatenom bločku</translation>
    </message>
    <message>
        <source>cheaper options put to the customer</source>
        <translation>lacnejšie voľby ponúknuté zákazníkovi</translation>
    </message>
    <message>
        <source>Cheaper option returned</source>
        <translation>Vrátená lacnejšia voľba</translation>
    </message>
    <message>
        <source>How many confirmed cheaper options came back within the return period.</source>
        <translation>Koľko potvrdených lacnejších volieb sa vrátilo v lehote na vrátenie.</translation>
    </message>
    <message>
        <source>confirmed cheaper options that came back</source>
        <translation>potvrdené lacnejšie voľby, ktoré sa vrátili</translation>
    </message>
    <message>
        <source>Do not ask, no time</source>
        <translation>Nepýtať sa, nemá čas</translation>
    </message>
    <message>
        <source>Offers declined because the customer did not want to be asked or had no time. The parts tell those of baskets with a queue apart.</source>
        <translation>Ponuky odmietnuté, lebo zákazník nechcel, aby sa ho pýtali, alebo nemal čas. Časti oddeľujú nákupy pri rade.</translation>
    </message>
    <message>
        <source>offers declined with one of these two reasons</source>
        <translation>ponuky odmietnuté z jedného z týchto dvoch dôvodov</translation>
    </message>
    <message>
        <source>Receipt value, net</source>
        <translation>Hodnota bločku, netto</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, without VAT, deposits, bags, vouchers and fees. Returns are not taken off.</source>
        <translation>Priemerná hodnota bločku po zľavách, bez DPH, záloh, tašiek, poukážok a poplatkov. Vrátenia sa neodpočítavajú.</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>čistá tržba</translation>
    </message>
    <message>
        <source>Receipt value, gross</source>
        <translation>Hodnota bločku, brutto</translation>
    </message>
    <message>
        <source>Average value of a receipt after discounts, with VAT. Returns are not taken off.</source>
        <translation>Priemerná hodnota bločku po zľavách, s DPH. Vrátenia sa neodpočítavajú.</translation>
    </message>
    <message>
        <source>gross sales</source>
        <translation>hrubá tržba</translation>
    </message>
    <message>
        <source>Receipt value, net of returns</source>
        <translation>Hodnota bločku po vráteniach</translation>
    </message>
    <message>
        <source>net sales less returns of these sales</source>
        <translation>čistá tržba mínus vrátenia z týchto predajov</translation>
    </message>
    <message>
        <source>Units per receipt</source>
        <translation>Kusov na bloček</translation>
    </message>
    <message>
        <source>Pieces on a receipt; something weighed is one, a pack is one.</source>
        <translation>Kusy na bločku; vážený tovar je jeden, balenie je jeden.</translation>
    </message>
    <message>
        <source>units sold</source>
        <translation>predané kusy</translation>
    </message>
    <message>
        <source>Attach rate</source>
        <translation>Miera prikupovania</translation>
    </message>
    <message>
        <source>How many receipts with the first product also have what is offered with it, in any quantity and order. What came back later stays.</source>
        <translation>Koľko bločkov s prvým produktom má aj to, čo sa k nemu ponúka, v akomkoľvek množstve a poradí. Čo sa neskôr vrátilo, zostáva.</translation>
    </message>
    <message>
        <source>receipts with both</source>
        <translation>bločky s oboma</translation>
    </message>
    <message>
        <source>receipts with the first product</source>
        <translation>bločky s prvým produktom</translation>
    </message>
    <message>
        <source>Attach rate after returns</source>
        <translation>Miera prikupovania po vráteniach</translation>
    </message>
    <message>
        <source>Average net value of a receipt, less what of these sales came back within the return period.</source>
        <translation>Priemerná hodnota bločku netto, mínus to, čo sa z týchto predajov vrátilo v lehote na vrátenie.</translation>
    </message>
    <message>
        <source>The attach rate without what came back within the return period.</source>
        <translation>Miera prikupovania bez toho, čo sa vrátilo v lehote na vrátenie.</translation>
    </message>
    <message>
        <source>receipts with both, the second one kept</source>
        <translation>bločky s oboma, druhý ponechaný</translation>
    </message>
    <message>
        <source>Attach rate of split purchases</source>
        <translation>Miera prikupovania delených nákupov</translation>
    </message>
    <message>
        <source>The attach rate where receipts of one customer within two minutes count as one.</source>
        <translation>Miera prikupovania, kde sa bločky jedného zákazníka do dvoch minút počítajú ako jeden.</translation>
    </message>
    <message>
        <source>purchases with both</source>
        <translation>nákupy s oboma</translation>
    </message>
    <message>
        <source>purchases with the first product</source>
        <translation>nákupy s prvým produktom</translation>
    </message>
    <message>
        <source>Category attach rate</source>
        <translation>Miera prikupovania kategórií</translation>
    </message>
    <message>
        <source>How many receipts with something of the first category also have something else of the category that is offered with it.</source>
        <translation>Koľko bločkov s niečím z prvej kategórie má aj niečo iné z kategórie, ktorá sa k nej ponúka.</translation>
    </message>
    <message>
        <source>receipts with both categories</source>
        <translation>bločky s oboma kategóriami</translation>
    </message>
    <message>
        <source>receipts with the first category</source>
        <translation>bločky s prvou kategóriou</translation>
    </message>
    <message>
        <source>Assisted sales, not an effect</source>
        <translation>Predaj s návrhom, nie je to účinok</translation>
    </message>
    <message>
        <source>Net value of every accepted item on a paid receipt. Part of it would have been sold anyway: the effect is the extra margin per basket.</source>
        <translation>Čistá hodnota každého prijatého tovaru na zaplatenom bločku. Časť by sa predala aj tak: účinkom je marža navyše na nákup.</translation>
    </message>
    <message>
        <source>net value of confirmed items</source>
        <translation>čistá hodnota potvrdených položiek</translation>
    </message>
    <message>
        <source>Returned after an offer</source>
        <translation>Vrátené po ponuke</translation>
    </message>
    <message>
        <source>Confirmed offers that came back within the return period, beside the same products sold without an offer. Sales younger than that may still come back.</source>
        <translation>Potvrdené ponuky, ktoré sa vrátili v lehote na vrátenie, vedľa rovnakých produktov predaných bez ponuky. Novšie predaje sa ešte môžu vrátiť.</translation>
    </message>
    <message>
        <source>confirmed offers that came back</source>
        <translation>potvrdené ponuky, ktoré sa vrátili</translation>
    </message>
    <message>
        <source>confirmed offers</source>
        <translation>potvrdené ponuky</translation>
    </message>
    <message>
        <source>Kept back in queues</source>
        <translation>Zadržané pri rade</translation>
    </message>
    <message>
        <source>Baskets whose card was kept back because people were waiting.</source>
        <translation>Nákupy, pri ktorých sa karta zadržala, lebo ľudia čakali.</translation>
    </message>
    <message>
        <source>baskets with a card kept back</source>
        <translation>nákupy so zadržanou kartou</translation>
    </message>
    <message>
        <source>eligible baskets that came to the moment of an offer</source>
        <translation>nákupy, pri ktorých nastal okamih ponuky</translation>
    </message>
    <message>
        <source>Time until the card is there</source>
        <translation>Čas do zobrazenia karty</translation>
    </message>
    <message>
        <source>From the till&apos;s event to the painted card: 95 of 100 cards are at least as fast.</source>
        <translation>Od udalosti v pokladni po vykreslenú kartu: 95 zo 100 kariet je aspoň takto rýchlych.</translation>
    </message>
    <message>
        <source>milliseconds of each card</source>
        <translation>milisekundy každej karty</translation>
    </message>
    <message>
        <source>cards with a time</source>
        <translation>karty so zmeraným časom</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Porovnateľne</translation>
    </message>
    <message>
        <source>One person&apos;s confirmed share of the cards shown, had they served the shop&apos;s usual mix of hours, basket sizes, kinds of offers, categories and customers; of few cards it is drawn towards the others. Read it against what the own mix yields here. Nothing is told below 50 cards, and nobody is ranked.</source>
        <translation>Podiel potvrdených zo zobrazených kariet jednej osoby, keby obslúžila zvyčajné zloženie hodín, veľkostí nákupov, druhov ponúk, kategórií a zákazníkov predajne; pri málo kartách je pritiahnutý k ostatným. Porovnáva sa s tým, čo tu prináša vlastné zloženie. Pod 50 kariet sa neuvádza nič a nikto nie je zoradený.</translation>
    </message>
    <message>
        <source>How exact the shares are</source>
        <translation>Aké presné sú podiely</translation>
    </message>
    <message>
        <source>Half the width of the interval around &apos;Confirmed of shown&apos;. Every share has such an interval (Wilson, 95 %): with more cards it gets narrower.</source>
        <translation>Polovica šírky intervalu okolo „Potvrdené zo zobrazených“. Každý podiel má taký interval (Wilson, 95 %): čím viac kariet, tým užší.</translation>
    </message>
    <message>
        <source>Training finished</source>
        <translation>Dokončené školenia</translation>
    </message>
    <message>
        <source>Training sessions finished of those that were due; at least 3 sessions.</source>
        <translation>Dokončené školenia z tých, ktoré mali byť; aspoň 3.</translation>
    </message>
    <message>
        <source>sessions finished</source>
        <translation>dokončené školenia</translation>
    </message>
    <message>
        <source>sessions due</source>
        <translation>plánované školenia</translation>
    </message>
    <message>
        <source>Checks passed in training</source>
        <translation>Splnené kontroly v školení</translation>
    </message>
    <message>
        <source>Passed checks of all attempts in training sessions.</source>
        <translation>Splnené kontroly zo všetkých pokusov v školeniach.</translation>
    </message>
    <message>
        <source>checks passed</source>
        <translation>splnené kontroly</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>pokusy</translation>
    </message>
    <message>
        <source>Data in doubt</source>
        <translation>Pochybné údaje</translation>
    </message>
    <message>
        <source>The largest of these shares: cards of nobody, returns without their sale, late events, clocks that are off, unknown products. Above 5 % look into the data first.</source>
        <translation>Najväčší z podielov: karty bez osoby, vrátenia bez predaja, oneskorené udalosti, nesprávne hodiny, neznáme produkty. Nad 5 % najprv preverte údaje.</translation>
    </message>
    <message>
        <source>what is in doubt</source>
        <translation>čo je pochybné</translation>
    </message>
    <message>
        <source>what was recorded</source>
        <translation>čo sa zaznamenalo</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>zatiaľ nie je čo počítať</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>málo údajov</translation>
    </message>
    <message>
        <source>no baskets without offers to compare with</source>
        <translation>žiadne nákupy bez ponúk na porovnanie</translation>
    </message>
    <message>
        <source>baskets are missing on one side, so no effect can be told</source>
        <translation>na jednej strane chýbajú nákupy, účinok sa nedá určiť</translation>
    </message>
    <message>
        <source>not yet: more baskets or days are needed</source>
        <translation>ešte nie: treba viac nákupov alebo dní</translation>
    </message>
    <message>
        <source>the till does not know what the goods cost</source>
        <translation>pokladňa nepozná nákupné ceny tovaru</translation>
    </message>
    <message>
        <source>the till keeps no receipts</source>
        <translation>pokladňa neuchováva bločky</translation>
    </message>
    <message>
        <source>no customer is known</source>
        <translation>žiadny zákazník nie je známy</translation>
    </message>
    <message>
        <source>too few tills to tell</source>
        <translation>primálo pokladní na záver</translation>
    </message>
    <message>
        <source>everybody got the same</source>
        <translation>všetci dostali to isté</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nezaznamenané</translation>
    </message>
    <message>
        <source>no interval: this is what happened, nothing is estimated</source>
        <translation>bez intervalu: toto sa stalo, nič sa neodhaduje</translation>
    </message>
    <message>
        <source>95 % interval (Wilson)</source>
        <translation>95 % interval (Wilson)</translation>
    </message>
    <message>
        <source>95 % interval of a mean</source>
        <translation>95 % interval priemeru</translation>
    </message>
    <message>
        <source>95 % interval that holds however often one looks</source>
        <translation>95 % interval, ktorý platí, nech sa pozeráme akokoľvek často</translation>
    </message>
    <message>
        <source>95 % interval of a percentile (from ranks)</source>
        <translation>95 % interval percentilu (z poradí)</translation>
    </message>
    <message>
        <source>95 % interval of a difference of medians (from ranks)</source>
        <translation>95 % interval rozdielu mediánov (z poradí)</translation>
    </message>
    <message>
        <source>95 % interval of the figure at the common mix (mixed model)</source>
        <translation>95 % interval údaja pri spoločnom zložení (zmiešaný model)</translation>
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
        <source>median</source>
        <translation>medián</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. percentil</translation>
    </message>
    <message>
        <source>90th percentile of baskets with a card</source>
        <translation>90. percentil nákupov s kartou</translation>
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
        <source>in a queue</source>
        <translation>pri rade</translation>
    </message>
    <message>
        <source>without a queue</source>
        <translation>bez radu</translation>
    </message>
    <message>
        <source>the same products without an offer</source>
        <translation>rovnaké produkty bez ponuky</translation>
    </message>
    <message>
        <source>sales that may still come back</source>
        <translation>predaje, ktoré sa ešte môžu vrátiť</translation>
    </message>
    <message>
        <source>evidence against the draw</source>
        <translation>dôkaz proti žrebovaniu</translation>
    </message>
    <message>
        <source>days that look wrong</source>
        <translation>dni, ktoré nevyzerajú správne</translation>
    </message>
    <message>
        <source>without offers, as drawn</source>
        <translation>bez ponúk, podľa žrebovania</translation>
    </message>
    <message>
        <source>share of baskets without offers</source>
        <translation>podiel voči nákupom bez ponúk</translation>
    </message>
    <message>
        <source>without the adjustment</source>
        <translation>bez úpravy</translation>
    </message>
    <message>
        <source>savings given</source>
        <translation>dané úspory</translation>
    </message>
    <message>
        <source>share bought anyway</source>
        <translation>podiel kúpených aj tak</translation>
    </message>
    <message>
        <source>cards of nobody</source>
        <translation>karty bez osoby</translation>
    </message>
    <message>
        <source>returns without their sale</source>
        <translation>vrátenia bez predaja</translation>
    </message>
    <message>
        <source>late events</source>
        <translation>oneskorené udalosti</translation>
    </message>
    <message>
        <source>clocks that are off</source>
        <translation>nesprávne hodiny</translation>
    </message>
    <message>
        <source>unknown products</source>
        <translation>neznáme produkty</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>potreba a vhodnosť</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>chvíľa a rad</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>jedna jasná ponuka</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>úžitok, potom dôkaz</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>cena a súčet</translation>
    </message>
    <message>
        <source>takes a no</source>
        <translation>prijme „nie”</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>predajňa</translation>
    </message>
    <message>
        <source>what the same mix yields here</source>
        <translation>čo tu prináša rovnaké zloženie</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>ako zapísané</translation>
    </message>
    <message>
        <source>place among the limits</source>
        <translation>miesto medzi hranicami</translation>
    </message>
    <message>
        <source>limits of chance widened, times</source>
        <translation>hranice náhody rozšírené, krát</translation>
    </message>
    <message>
        <source>lower 95 % limit</source>
        <translation>dolná hranica 95 %</translation>
    </message>
    <message>
        <source>upper 95 % limit</source>
        <translation>horná hranica 95 %</translation>
    </message>
    <message>
        <source>lower 99.8 % limit</source>
        <translation>dolná hranica 99,8 %</translation>
    </message>
    <message>
        <source>upper 99.8 % limit</source>
        <translation>horná hranica 99,8 %</translation>
    </message>
</context>
</TS>
