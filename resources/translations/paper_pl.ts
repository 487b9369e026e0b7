<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>paper</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>What this screen shows, as a file</source>
        <translation>To, co pokazuje ten ekran, jako plik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Look at it on paper, then print</source>
        <translation>Obejrzyj na papierze, potem wydrukuj</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Skoroszyt (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Papier (PDF)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Zapisano do {file}.</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>Nie ma jeszcze nic do zapisania.</translation>
    </message>
    <message>
        <source>The week {week}</source>
        <translation>Tydzień {week}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Jak bardzo to pewne</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>{cards} offers were shown to the cashier on {receipts} receipts; {confirmed} of them ended on the paid receipt.</source>
        <translation>Oferty pokazane kasjerowi: {cards}, przy liczbie paragonów: {receipts}; na opłacony paragon trafiło: {confirmed}.</translation>
    </message>
    <message>
        <source>The week before it was {before}.</source>
        <translation>Tydzień wcześniej: {before}.</translation>
    </message>
    <message>
        <source>No offer was shown this week.</source>
        <translation>W tym tygodniu nie pokazano żadnej oferty.</translation>
    </message>
    <message>
        <source>Offering earns: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Proponowanie się opłaca: przez ostatnie tygodnie ({weeks}) koszyk, w którym było co zaproponować, przyniósł {effect} w porównaniu z koszykami bez ofert, z pewnością 95 %: {interval}.</translation>
    </message>
    <message>
        <source>Offering costs more than it brings: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Proponowanie kosztuje więcej, niż przynosi: przez ostatnie tygodnie ({weeks}) koszyk, w którym było co zaproponować, przyniósł {effect} w porównaniu z koszykami bez ofert, z pewnością 95 %: {interval}.</translation>
    </message>
    <message>
        <source>It cannot be told yet whether offering earns: over {weeks} weeks the effect on an eligible basket lies anywhere in {interval} compared with baskets without offers.</source>
        <translation>Jeszcze nie wiadomo, czy proponowanie się opłaca: przez ostatnie tygodnie ({weeks}) efekt na koszyk, w którym było co zaproponować, leży gdzieś w przedziale {interval} w porównaniu z koszykami bez ofert.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: {why}.</source>
        <translation>Nie wiadomo, ile przyniosło proponowanie: {why}.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: baskets with and without offers are not in the numbers that were drawn. First find out where baskets are lost.</source>
        <translation>Nie wiadomo, ile przyniosło proponowanie: liczby koszyków z ofertami i bez ofert nie zgadzają się z losowaniem. Najpierw trzeba znaleźć, gdzie giną koszyki.</translation>
    </message>
    <message>
        <source>Accepted items were worth {naive} without VAT this week. That is no effect: much of it would have been bought anyway.</source>
        <translation>Przyjęte artykuły były w tym tygodniu warte {naive} bez VAT. To nie jest efekt: wiele z nich kupiono by i tak.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed this week. Keep offering.</source>
        <translation>W tym tygodniu nie trzeba nic zmieniać. Proponować dalej.</translation>
    </message>
    <message>
        <source>Look whether the panel runs at every till and has rules to offer from: there is nothing to judge yet.</source>
        <translation>Sprawdzić, czy panel działa na każdej kasie i ma reguły, z których może proponować: na razie nie ma czego oceniać.</translation>
    </message>
    <message>
        <source>Put the data right first: {text}</source>
        <translation>Najpierw poprawić dane: {text}</translation>
    </message>
    <message>
        <source>Find out where baskets are lost: they are missing on one side of the draw.</source>
        <translation>Znaleźć, gdzie giną koszyki: brakuje ich po jednej stronie losowania.</translation>
    </message>
    <message>
        <source>Look at a harm that is over its bound: {kpi}.</source>
        <translation>Przyjrzeć się szkodzie ponad granicą: {kpi}.</translation>
    </message>
    <message>
        <source>Data in doubt are over 5 %: {part}.</source>
        <translation>Niepewnych danych jest ponad 5 %: {part}.</translation>
    </message>
    <message>
        <source>Look at the rule {name}: it brings little, or harms.</source>
        <translation>Przyjrzeć się regule {name}: mało przynosi albo szkodzi.</translation>
    </message>
    <message>
        <source>Look at the manager&apos;s window: something there needs attention.</source>
        <translation>Zajrzeć do okna kierownika: coś wymaga tam uwagi.</translation>
    </message>
    <message>
        <source>{kpi} {value}, bound {bound}</source>
        <translation>{kpi} {value}, granica {bound}</translation>
    </message>
    <message>
        <source>Most customers who said no said: {reason} ({count} of {of}).</source>
        <translation>Większość odmawiających podaje powód: {reason} ({count} z {of}).</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Tydzień w liczbach</translation>
    </message>
    <message>
        <source>{kpi}, by week</source>
        <translation>{kpi}, tygodniami</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Czy szkodzi?</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>w granicy</translation>
    </message>
    <message>
        <source>over the bound</source>
        <translation>ponad granicą</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Rules, over the weeks that the effect is told of</source>
        <translation>Reguły, z tych samych tygodni co efekt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rada</translation>
    </message>
    <message>
        <source>worth keeping</source>
        <translation>warta zachowania</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>do przejrzenia</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more rule(s) not enough is known yet.</source>
        <translation>
            <numerusform>O jeszcze %n regule wiadomo za mało.</numerusform>
            <numerusform>O jeszcze %n regułach wiadomo za mało.</numerusform>
            <numerusform>O jeszcze %n regułach wiadomo za mało.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>to, co wyuczone</translation>
    </message>
    <message>
        <source>Why customers said no</source>
        <translation>Dlaczego klienci odmawiali</translation>
    </message>
    <message>
        <source>Effect from</source>
        <translation>Efekt z okresu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>W porównaniu z</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>cały sklep</translation>
    </message>
    <message>
        <source>Offers until</source>
        <translation>Oferty do</translation>
    </message>
    <message>
        <source>Receipts until</source>
        <translation>Paragony do</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nigdy nie odczytano</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sporządzono</translation>
    </message>
    <message>
        <source>The till keeps no receipts: sales are those of our own record.</source>
        <translation>Kasa nie przechowuje paragonów: sprzedaż pochodzi z naszych własnych zapisów.</translation>
    </message>
    <message>
        <source>The till does not tell what goods cost: money is sales without VAT, not margin.</source>
        <translation>Kasa nie podaje kosztu towarów: kwoty to sprzedaż bez VAT, nie marża.</translation>
    </message>
    <message>
        <source>What offering brings</source>
        <translation>Co przynosi proponowanie</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>95 % interval, or why there is no number</source>
        <translation>Przedział 95 % albo powód braku liczby</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>Od (95 %)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Do (95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n without offers</source>
        <translation>n bez ofert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>A figure with a sign is a difference between baskets that may see offers and baskets that may not; its n is that of both, with offers / without.</source>
        <translation>Liczba ze znakiem to różnica między koszykami z ofertami a koszykami bez ofert; jej n dotyczy obu: z ofertami / bez ofert.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Co oznaczają liczby</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Co się liczy</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Licznik</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mianownik</translation>
    </message>
    <message>
        <source>Numerator is</source>
        <translation>W liczniku</translation>
    </message>
    <message>
        <source>Denominator is</source>
        <translation>W mianowniku</translation>
    </message>
    <message>
        <source>{numerator}; of: {denominator}</source>
        <translation>{numerator}; z: {denominator}</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Dlaczego nie ma liczby</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>W częściach</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>bez przypisania</translation>
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
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>the shop:</source>
        <translation>sklep:</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Według pracownika</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Według produktu</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Według reguły</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Według tekstu</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Według godziny</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dnia</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Według kasy</translation>
    </message>
    <message>
        <source>By store</source>
        <translation>Według sklepu</translation>
    </message>
    <message>
        <source>By kind of customer</source>
        <translation>Według rodzaju klienta</translation>
    </message>
    <message>
        <source>By name, without a rank. Shifts, baskets and offers differ: people are compared like for like only, against what the own mix yields here. What is called as recorded compares nobody.</source>
        <translation>Według nazwisk, bez miejsc. Zmiany, koszyki i oferty są różne: ludzi porównuje się tylko porównywalnie, z tym, co daje tu własna mieszanka. To, co podano „jak zapisano”, nikogo nie porównuje.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Pokazane karty</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Zwykle tu</translation>
    </message>
    <message>
        <source>Limits of chance (99.8%)</source>
        <translation>Granice przypadku (99,8%)</translation>
    </message>
    <message>
        <source>{figure} (as recorded)</source>
        <translation>{figure} (jak zapisano)</translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits: they are widened {times} times.</source>
        <translation>Poza granicami leży więcej osób, niż tłumaczy przypadek: granice poszerzono {times} razy.</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Podgląd: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Strona {number} z {pages}</translation>
    </message>
</context>
</TS>
