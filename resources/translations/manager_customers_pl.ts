<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_customers</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>What kinds of customers there are, what they will be worth, and whether being asked keeps them coming back. Only of customers who agreed to be known, and never of a single person.</source>
        <translation>Jacy są klienci, ile będą warci i czy po propozycjach nadal wracają. Tylko o klientach, którzy zgodzili się być rozpoznawani, i nigdy o jednej osobie.</translation>
    </message>
    <message>
        <source>This window has no figures of customers.</source>
        <translation>To okno nie ma liczb o klientach.</translation>
    </message>
    <message>
        <source>No customer is known in this period</source>
        <translation>W tym okresie nie ma rozpoznanych klientów</translation>
    </message>
    <message>
        <source>It takes a till that says who the customer is and that they agreed to it. Baskets of nobody known have no future that could be told.</source>
        <translation>Kasa musi podawać, kim jest klient i że się na to zgodził. O koszykach nieznanych osób nie da się nic przewidzieć.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywni</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>Stali</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Utraceni</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>O dużej wartości</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nikt znany</translation>
    </message>
    <message>
        <source>Whom this is about</source>
        <translation>O kim tu mowa</translation>
    </message>
    <message>
        <source>{share} of {n} receipts in the period are of known customers (95%: {sure}).</source>
        <translation>{share} z {n} paragonów w tym okresie to zakupy rozpoznanych klientów (95%: {sure}).</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are known.</source>
        <translation>
            <numerusform>Rozpoznano %n klienta.</numerusform>
            <numerusform>Rozpoznano %n klientów.</numerusform>
            <numerusform>Rozpoznano %n klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked back over {days}.</source>
        <translation>Okres wzięty pod uwagę: {days}.</translation>
    </message>
    <message>
        <source>Receipts of known customers</source>
        <translation>Paragony rozpoznanych klientów</translation>
    </message>
    <message>
        <source>Of fewer than {n} customers no number is told: it would be about persons.</source>
        <translation>Przy mniej niż {n} klientach nie podajemy liczb: mówiłyby o osobach.</translation>
    </message>
    <message>
        <source>95%: {interval}</source>
        <translation>95%: {interval}</translation>
    </message>
    <message>
        <source>Kinds of customers, and what they will be worth</source>
        <translation>Rodzaje klientów i ile będą warci</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Margin of the next year, a customer</source>
        <translation>Marża w następnym roku na klienta</translation>
    </message>
    <message>
        <source>Sales of the next year, a customer</source>
        <translation>Sprzedaż w następnym roku na klienta</translation>
    </message>
    <message>
        <source>Days since the last visit</source>
        <translation>Dni od ostatniej wizyty</translation>
    </message>
    <message>
        <source>Visits in these days</source>
        <translation>Wizyty w tych dniach</translation>
    </message>
    <message>
        <source>Spent a visit</source>
        <translation>Wydatek na wizytę</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Nadal klient</translation>
    </message>
    <message>
        <source>Visits expected in the next year</source>
        <translation>Oczekiwane wizyty w następnym roku</translation>
    </message>
    <message>
        <source>What a customer of this kind will bring on average in the next 365 days if nothing changes, without VAT: expected visits times what a visit brings. Foretold from how often and how long ago they came and what they spent.</source>
        <translation>Ile średnio przyniesie taki klient w ciągu następnych 365 dni bez VAT, jeśli nic się nie zmieni: oczekiwane wizyty razy to, co przynosi wizyta. Przewidziane z tego, jak często i jak dawno przychodził i ile wydawał.</translation>
    </message>
    <message>
        <source>Costs are not known: this is sales, not margin.</source>
        <translation>Koszty nie są znane: to sprzedaż, nie marża.</translation>
    </message>
    <message>
        <source>Tried on the past: for its last {days} days {foretold} visits were foretold, {came} came.</source>
        <translation>Sprawdzone na przeszłości: na jej ostatnie dni ({days}) przewidziano wizyt: {foretold}, było: {came}.</translation>
    </message>
    <message>
        <source>The past is too short to try the foretelling on it.</source>
        <translation>Przeszłość jest za krótka, żeby sprawdzić na niej przewidywanie.</translation>
    </message>
    <message>
        <source>Too few customers came again to foretell anything.</source>
        <translation>Za mało klientów wróciło, żeby cokolwiek przewidzieć.</translation>
    </message>
    <message>
        <source>Does asking keep customers coming back?</source>
        <translation>Czy po propozycjach klienci wracają?</translation>
    </message>
    <message>
        <source>{share} of known customers are never offered anything, for good. They are what the others are compared with.</source>
        <translation>{share} rozpoznanych klientów nigdy nie dostaje ofert. Z nimi porównujemy pozostałych.</translation>
    </message>
    <message>
        <source>No customer is kept without offers (customer_holdout_share = 0): there is nothing to compare with.</source>
        <translation>Żaden klient nie jest pozostawiony bez ofert (customer_holdout_share = 0): nie ma z czym porównać.</translation>
    </message>
    <message>
        <source>{days} days after</source>
        <translation>po {days} dniach</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Wrócili</translation>
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
        <source>Further visits</source>
        <translation>Dalsze wizyty</translation>
    </message>
    <message>
        <source>Spent on them</source>
        <translation>Wydali przy nich</translation>
    </message>
    <message>
        <source>Came back as returns</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
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
        <translation>Udział klientów, którzy wrócili w ciągu tylu dni po pierwszej w okresie wizycie, przy której było co zaproponować: wśród klientów z ofertami minus wśród tych, którzy ich nigdy nie dostają. Liczą się tylko wizyty sprzed tylu dni.</translation>
    </message>
    <message>
        <source>{n} customers so far. A fall by two points would be seen with {needed}; until then no difference proves nothing.</source>
        <translation>Klientów jak dotąd: {n}. Spadek o dwa punkty byłoby widać przy {needed}; do tego czasu brak różnicy niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>{n} customers so far.</source>
        <translation>Klientów jak dotąd: {n}.</translation>
    </message>
    <message>
        <source>{n} customers: enough to see a fall by two points.</source>
        <translation>Klientów: {n}, dość, żeby zobaczyć spadek o dwa punkty.</translation>
    </message>
    <message>
        <source>More customers came again where offers may be shown.</source>
        <translation>Tam, gdzie są oferty, wróciło więcej klientów.</translation>
    </message>
    <message>
        <source>Fewer customers came again where offers may be shown.</source>
        <translation>Tam, gdzie są oferty, wróciło mniej klientów.</translation>
    </message>
    <message>
        <source>No harm is seen, and there are customers enough to see one.</source>
        <translation>Nie widać szkody, a klientów jest dość, żeby ją zobaczyć.</translation>
    </message>
    <message>
        <source>It cannot be told yet.</source>
        <translation>Jeszcze nie wiadomo.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Co by było, gdyby</translation>
    </message>
    <message>
        <source>Who buys because they are asked, what another offer would have brought, and how long it takes to know. Only from what was drawn by lot: everybody who merely chose differently is left out.</source>
        <translation>Kto kupuje, bo mu zaproponowano, co przyniosłaby inna oferta i ile trzeba czekać, żeby to wiedzieć. Tylko z tego, o czym decydował los: kto sam wybrał inaczej, nie jest brany pod uwagę.</translation>
    </message>
    <message>
        <source>This window has no such figures.</source>
        <translation>To okno nie ma takich liczb.</translation>
    </message>
    <message>
        <source>Who buys because they are asked?</source>
        <translation>Kto kupuje, bo mu zaproponowano?</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Cały sklep</translation>
    </message>
    <message>
        <source>The whole shop: {value} a basket (95%: {sure}).</source>
        <translation>Cały sklep: {value} na koszyk (95%: {sure}).</translation>
    </message>
    <message>
        <source>There is no table: {why}.</source>
        <translation>Nie ma tabeli: {why}.</translation>
    </message>
    <message>
        <source>Aiming by single baskets would earn {value} a basket more than asking at random (95%: {sure}). Shown only: the panel goes by the table.</source>
        <translation>Celowanie w pojedyncze koszyki dałoby {value} na koszyk więcej niż proponowanie losowe (95%: {sure}). Tylko do wiadomości: panel trzyma się tabeli.</translation>
    </message>
    <message>
        <source>The panel ranks offers by this table.</source>
        <translation>Panel układa oferty według tej tabeli.</translation>
    </message>
    <message>
        <source>Hand this table to the panel</source>
        <translation>Przekaż tę tabelę panelowi</translation>
    </message>
    <message>
        <source>Handed over. It counts where [policy] uplift = true.</source>
        <translation>Przekazano. Liczy się przy ustawieniu [policy] uplift = true.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Pora dnia</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>rano</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>południe</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>popołudnie</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>wieczór</translation>
    </message>
    <message>
        <source>Asking adds</source>
        <translation>Propozycja dodaje</translation>
    </message>
    <message>
        <source>95%</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Szansa, że się opłaca</translation>
    </message>
    <message>
        <source>n with / without offers</source>
        <translation>n z ofertami / bez ofert</translation>
    </message>
    <message>
        <source>n decisions</source>
        <translation>n decyzji</translation>
    </message>
    <message>
        <source>As measured alone</source>
        <translation>Zmierzone osobno</translation>
    </message>
    <message>
        <source>What asking adds to the margin of an eligible basket, by kind of customer and time of day: baskets that may see offers less baskets that may not. What is known of few baskets is drawn towards the whole shop.</source>
        <translation>Ile propozycja dodaje do marży koszyka, w którym było co zaproponować, według rodzaju klienta i pory dnia: koszyki z ofertami minus koszyki bez ofert. Wyniki z małej liczby koszyków są przyciągane do wyniku całego sklepu.</translation>
    </message>
    <message>
        <source>Customers and times of day do not differ by more than chance: ask everywhere alike.</source>
        <translation>Rodzaje klientów i pory dnia nie różnią się bardziej niż przez przypadek: proponować wszędzie tak samo.</translation>
    </message>
    <message>
        <source>Between these customers and times of day it differs by about {spread} a basket.</source>
        <translation>Między rodzajami klientów i porami dnia różni się to o około {spread} na koszyk.</translation>
    </message>
    <message>
        <source>The panel does not use this table. With the setting [policy] uplift = true it ranks by the table that was handed over last.</source>
        <translation>Panel nie używa tej tabeli. Przy ustawieniu [policy] uplift = true układa oferty według ostatnio przekazanej.</translation>
    </message>
    <message>
        <source>Counts times</source>
        <translation>Mnożnik</translation>
    </message>
    <message>
        <source>Enter or a double click on a row leads to its receipts.</source>
        <translation>Enter lub podwójne kliknięcie wiersza prowadzi do jego paragonów.</translation>
    </message>
    <message>
        <source>What if another offer had been shown?</source>
        <translation>Co by było, gdyby pokazano inną ofertę?</translation>
    </message>
    <message>
        <source>For every offer that was drawn by lot among several: what a decision would have brought if this one had always been shown there, less what was shown. Weighted by the chances on record; what few draws tell is not told. By name: which is best is a question of the interval.</source>
        <translation>Dla każdej oferty wylosowanej spośród kilku: co przyniosłaby decyzja, gdyby zawsze pokazywano tam tę ofertę, minus to, co pokazano. Ważone zapisanymi szansami; o czym mówi mało losowań, tego nie podajemy. Według nazwy: która jest najlepsza, rozstrzyga przedział.</translation>
    </message>
    <message>
        <source>No decision in this period had a choice between offers.</source>
        <translation>W tym okresie przy żadnej decyzji nie było wyboru między ofertami.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) more were drawn too seldom to tell.</source>
        <translation>
            <numerusform>%n oferta więcej była losowana zbyt rzadko, żeby coś powiedzieć.</numerusform>
            <numerusform>%n oferty więcej były losowane zbyt rzadko, żeby coś powiedzieć.</numerusform>
            <numerusform>%n ofert więcej było losowanych zbyt rzadko, żeby coś powiedzieć.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: any product</source>
        <translation>{kind}: dowolny produkt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Worth as many draws</source>
        <translation>Warte tylu losowań</translation>
    </message>
    <message>
        <source>Would have brought</source>
        <translation>Przyniosłaby</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Przyniosło</translation>
    </message>
    <message>
        <source>What if the price were another?</source>
        <translation>A gdyby cena była inna?</translation>
    </message>
    <message>
        <source>There is no price curve: prices were never drawn by lot here, so what another price would sell cannot be told from what was sold.</source>
        <translation>Krzywej cen nie ma: ceny nigdy nie były tu losowane, więc ze sprzedaży nie da się powiedzieć, co sprzedałaby inna cena.</translation>
    </message>
    <message>
        <source>How many baskets without offers?</source>
        <translation>Ile koszyków bez ofert?</translation>
    </message>
    <message>
        <source>More baskets without offers tell sooner and earn less. With {baskets} eligible baskets a day an effect of {smallest} a basket is found with 80% certainty after:</source>
        <translation>Więcej koszyków bez ofert mówi wcześniej, a zarabia mniej. Koszyków, w których jest co zaproponować, jest dziennie {baskets}; efekt {smallest} na koszyk widać z pewnością 80% po:</translation>
    </message>
    <message>
        <source>It cannot be reckoned: {why}.</source>
        <translation>Nie da się tego obliczyć: {why}.</translation>
    </message>
    <message>
        <source>Without offers</source>
        <translation>Bez ofert</translation>
    </message>
    <message>
        <source>Days to know</source>
        <translation>Dni do wyniku</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Costs a week</source>
        <translation>Koszt tygodniowo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>What it costs a week is not known before an effect is known.</source>
        <translation>Ile kosztuje tygodniowo, nie wiadomo, dopóki nie jest znany efekt.</translation>
    </message>
</context>
</TS>
