<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_rules</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>Until (that day too)</source>
        <translation>Do dnia włącznie</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-12-31</source>
        <translation>rok-miesiąc-dzień, np. 2026-12-31</translation>
    </message>
    <message>
        <source>This is no day; write it as 2026-12-31.</source>
        <translation>To nie jest data; zapisz ją tak: 2026-12-31.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Cofnij tę zmianę</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Dlaczego jest cofana?</translation>
    </message>
    <message>
        <source>takes back number {number}</source>
        <translation>cofa zmianę nr {number}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Jeszcze nic nie zmieniono.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Taken back: number {number}. It is in force as it was before.</source>
        <translation>Cofnięto zmianę nr {number}. Obowiązuje to, co przedtem.</translation>
    </message>
    <message>
        <source>This version was taken over as a whole; what changed in it is not known.</source>
        <translation>Tę wersję przejęto w całości; nie wiadomo, co się w niej zmieniło.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nowe: {what}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} is taken out</source>
        <translation>{field}: wyjęto {before}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Choose at least one product, or say which ones.</source>
        <translation>Wybierz co najmniej jeden produkt albo określ jakie.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Wypełnij to pole.</translation>
    </message>
    <message>
        <source>{language}: at most {most} characters fit.</source>
        <translation>{language}: mieści się najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>Write per cent above 0 and below 100, such as 12.5.</source>
        <translation>Wpisz procent powyżej 0 i poniżej 100, np. 12.5.</translation>
    </message>
    <message>
        <source>Write an amount such as 19.99.</source>
        <translation>Wpisz kwotę, np. 19.99.</translation>
    </message>
    <message>
        <source>Write hours such as 09:00-12:30.</source>
        <translation>Wpisz godziny, np. 09:00-12:30.</translation>
    </message>
    <message>
        <source>Write a whole number from -1000 to 1000.</source>
        <translation>Wpisz liczbę całkowitą od -1000 do 1000.</translation>
    </message>
    <message>
        <source>Write pairs such as model = fits_model.</source>
        <translation>Wpisz pary, np. model = fits_model.</translation>
    </message>
    <message>
        <source>Price or per cent: leave one of them empty.</source>
        <translation>Cena albo procent: jedno z nich zostaw puste.</translation>
    </message>
    <message>
        <source>Write a price or per cent, or choose the product the till sells it as.</source>
        <translation>Wpisz cenę albo procent, albo wybierz produkt, pod którym sprzedaje go kasa.</translation>
    </message>
    <message>
        <source>A ladder needs at least two products.</source>
        <translation>Drabinka musi mieć co najmniej dwa produkty.</translation>
    </message>
    <message>
        <source>A set needs at least two pieces.</source>
        <translation>Zestaw musi mieć co najmniej dwie sztuki.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>When this is in the basket</source>
        <translation>Gdy to jest w koszyku</translation>
    </message>
    <message>
        <source>Offer this</source>
        <translation>Zaproponuj to</translation>
    </message>
    <message>
        <source>Never offer this</source>
        <translation>Nigdy nie proponuj tego</translation>
    </message>
    <message>
        <source>Attributes that must agree</source>
        <translation>Cechy, które muszą się zgadzać</translation>
    </message>
    <message>
        <source>The basket product&apos;s attribute = the offered one&apos;s: model = fits_model</source>
        <translation>Cecha produktu z koszyka = cecha proponowanego: model = fits_model</translation>
    </message>
    <message>
        <source>What the customer gains</source>
        <translation>Co zyskuje klient</translation>
    </message>
    <message>
        <source>End of a sentence, at most 30 characters</source>
        <translation>Koniec zdania, najwyżej 30 znaków</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Pierwszeństwo</translation>
    </message>
    <message>
        <source>Higher goes first where two offers are worth the same</source>
        <translation>Wyższe idzie pierwsze, gdy dwie propozycje są warte tyle samo</translation>
    </message>
    <message>
        <source>Steps, the cheapest first</source>
        <translation>Stopnie, od najtańszego</translation>
    </message>
    <message>
        <source>What is in the set</source>
        <translation>Co wchodzi w skład zestawu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Per cent off</source>
        <translation>Procent zniżki</translation>
    </message>
    <message>
        <source>Per cent of the item&apos;s price</source>
        <translation>Procent ceny produktu</translation>
    </message>
    <message>
        <source>Product the till sells it as</source>
        <translation>Produkt, pod którym sprzedaje go kasa</translation>
    </message>
    <message>
        <source>Cover, as the till sells it</source>
        <translation>Ochrona, jak sprzedaje ją kasa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What the law gives anyway</source>
        <translation>Co i tak daje prawo</translation>
    </message>
    <message>
        <source>Years in all</source>
        <translation>Lata razem</translation>
    </message>
    <message>
        <source>What is and is not covered</source>
        <translation>Co jest objęte, a co nie</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Dlaczego, do zapisu</translation>
    </message>
    <message>
        <source>Category or family</source>
        <translation>Kategoria lub rodzina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>name = value; several with a semicolon: port = usb-c; colour = black</source>
        <translation>nazwa = wartość; kilka po średniku: port = usb-c; kolor = czarny</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>09:00-12:00, several with a comma; empty = all day</source>
        <translation>09:00-12:00, kilka po przecinku; puste = cały dzień</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dni tygodnia</translation>
    </message>
    <message>
        <source>Stores or tills</source>
        <translation>Sklepy lub kasy</translation>
    </message>
    <message>
        <source>Names with a comma between; empty = everywhere</source>
        <translation>Nazwy po przecinku; puste = wszędzie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>None ticked = everybody; a stranger belongs to none</source>
        <translation>Nic nie zaznaczono = wszyscy; nieznany nie należy do żadnej grupy</translation>
    </message>
    <message>
        <source>Least extra margin</source>
        <translation>Najmniejsza dodatkowa marża</translation>
    </message>
    <message>
        <source>It earns at least</source>
        <translation>Zarabia co najmniej</translation>
    </message>
    <message>
        <source>Empty = as the policy says</source>
        <translation>Puste = jak w ustawieniach</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Kept, but not offered</source>
        <translation>Zostaje, ale nie jest proponowane</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez ograniczenia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Półka</translation>
    </message>
    <message>
        <source>What one piece holds</source>
        <translation>Zawartość jednej sztuki</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Rezerwa ze stanu</translation>
    </message>
    <message>
        <source>Stock plan</source>
        <translation>Plan zapasu</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Rodzaj propozycji</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zdania</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowi</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywni</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>stali</translation>
    </message>
    <message>
        <source>not seen for long</source>
        <translation>dawno niewidziani</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>kupujący za dużo</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>pon.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>wt.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>śr.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>czw.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pt.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sob.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>niedz.</translation>
    </message>
    <message>
        <source>Find a product by name, code or barcode</source>
        <translation>Znajdź produkt po nazwie, kodzie lub kodzie kreskowym</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wyjmij</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Za jednostkę</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>{name} is not in the till.</source>
        <translation>{name}: nie ma w kasie.</translation>
    </message>
    <message>
        <source>The till does not sell it now.</source>
        <translation>Kasa teraz tego nie sprzedaje.</translation>
    </message>
    <message>
        <source>It has no price in the till.</source>
        <translation>Nie ma ceny w kasie.</translation>
    </message>
    <message>
        <source>There is none in stock.</source>
        <translation>Nie ma go na stanie.</translation>
    </message>
    <message>
        <source>Too few in stock after the {kept} that are kept back.</source>
        <translation>Za mało na stanie po odjęciu rezerwy: {kept}.</translation>
    </message>
    <message>
        <source>It is not dearer than the step below: put the cheapest first.</source>
        <translation>Nie jest droższe niż stopień niżej: najtańsze musi być pierwsze.</translation>
    </message>
    <message>
        <source>More than {most} times the step below: it is not offered as one step.</source>
        <translation>Ponad {most} razy droższe niż stopień niżej: nie jest proponowane jako jeden krok.</translation>
    </message>
    <message>
        <source>Less than {least} times the step below: not worth a sentence.</source>
        <translation>Poniżej {least} razy ceny stopnia niżej: nie warto o tym mówić.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Osobno</translation>
    </message>
    <message>
        <source>As a set</source>
        <translation>W zestawie</translation>
    </message>
    <message>
        <source>The customer saves</source>
        <translation>Klient oszczędza</translation>
    </message>
    <message>
        <source>not known: a cost price is missing in the till</source>
        <translation>nieznana: w kasie brakuje ceny zakupu</translation>
    </message>
    <message>
        <source>not known yet: write a price, per cent, or choose the till&apos;s product</source>
        <translation>jeszcze nieznana: wpisz cenę, procent albo wybierz produkt kasy</translation>
    </message>
    <message>
        <source>The set saves nothing, so it is not offered.</source>
        <translation>Zestaw nic nie oszczędza, więc nie jest proponowany.</translation>
    </message>
    <message>
        <source>It earns less than the least extra margin of {floor}, so it is not offered.</source>
        <translation>Daje mniej niż najmniejsza dodatkowa marża {floor}, więc nie jest proponowany.</translation>
    </message>
    <message>
        <source>{name} is weighed, so the set cannot be offered.</source>
        <translation>{name} jest na wagę, więc zestawu nie da się zaproponować.</translation>
    </message>
    <message>
        <source>The till sells {name} at {price}, another price, so the set is not offered.</source>
        <translation>Kasa sprzedaje {name} za {price}, czyli w innej cenie, więc zestaw nie jest proponowany.</translation>
    </message>
    <message>
        <source>The set&apos;s own product cannot be one of its parts.</source>
        <translation>Produkt samego zestawu nie może być jego częścią.</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>sklep</translation>
    </message>
    <message>
        <source>These stand under [policy] excluded_categories in {where}.</source>
        <translation>Te są zapisane w [policy] excluded_categories w pliku {where}.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Ustalone przez</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are never offered</source>
        <translation>
            <numerusform>%n produkt nie jest nigdy proponowany</numerusform>
            <numerusform>%n produkty nie są nigdy proponowane</numerusform>
            <numerusform>%n produktów nie jest nigdy proponowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Category or family of the till</source>
        <translation>Kategoria lub rodzina z kasy</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Wyklucz</translation>
    </message>
    <message numerus="yes">
        <source>{side}: %n product(s) of the till</source>
        <translation>
            <numerusform>{side}: %n produkt kasy</numerusform>
            <numerusform>{side}: %n produkty kasy</numerusform>
            <numerusform>{side}: %n produktów kasy</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Drabinki</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Zestawy</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Nigdy nie proponowane</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Test on a basket</source>
        <translation>Próba na koszyku</translation>
    </message>
    <message>
        <source>Every rule the shop wrote, what it goes with, and whether it works now. Enter opens one; &apos;Test on a basket&apos; shows what it does before it is saved.</source>
        <translation>Wszystkie reguły sklepu: co do czego pasuje i czy teraz działa. Enter otwiera regułę; „Próba na koszyku” pokazuje jej skutek przed zapisem.</translation>
    </message>
    <message>
        <source>Good, better, best: the cheapest first. Alt with the arrow keys moves a step; a step that is too dear is marked.</source>
        <translation>Dobry, lepszy, najlepszy: od najtańszego. Alt ze strzałkami przesuwa stopień; za drogi stopień jest oznaczony.</translation>
    </message>
    <message>
        <source>Several products at a price of their own. The price of the parts and the saving are reckoned as at the till.</source>
        <translation>Kilka produktów we własnej cenie. Cena części i oszczędność są liczone tak jak w kasie.</translation>
    </message>
    <message>
        <source>Categories and families that are never offered. Those of the policy stand in the settings; the shop adds its own.</source>
        <translation>Kategorie i rodziny, których się nigdy nie proponuje. Podstawowe są w ustawieniach; sklep dodaje własne.</translation>
    </message>
    <message>
        <source>Every saved change with who, when and why. One can be taken back as long as nothing later changed the same rule.</source>
        <translation>Każda zapisana zmiana: kto, kiedy i dlaczego. Można ją cofnąć, dopóki nic później nie zmieniło tej samej reguły.</translation>
    </message>
    <message>
        <source>Choose or type a basket: it shows what would be offered, what came next, and why everything else fell.</source>
        <translation>Wybierz lub wpisz koszyk: zobaczysz, co byłoby zaproponowane, co było następne i dlaczego reszta odpadła.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Fits by attribute</source>
        <translation>Pasuje przez cechę</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Nigdy razem</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Drabinka</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Excluded category</source>
        <translation>Wykluczona kategoria</translation>
    </message>
    <message>
        <source>Product note</source>
        <translation>Opis produktu</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>{when} → {offer}</source>
        <translation>{when} → {offer}</translation>
    </message>
    <message>
        <source>with {when} never {offer}</source>
        <translation>przy {when} nigdy {offer}</translation>
    </message>
    <message>
        <source>{product} for {when}</source>
        <translation>{product} dla: {when}</translation>
    </message>
    <message>
        <source>{members} for {price}</source>
        <translation>{members} za {price}</translation>
    </message>
    <message>
        <source>{members}, {percent} off</source>
        <translation>{members}, {percent} taniej</translation>
    </message>
    <message>
        <source>{members} at the till&apos;s price of {product}</source>
        <translation>{members} w cenie kasy za {product}</translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation>kategoria {name}</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>rodzina {name}</translation>
    </message>
    <message>
        <source>of the same {name}</source>
        <translation>z tym samym {name}</translation>
    </message>
    <message>
        <source>whose {name} is in its {other}</source>
        <translation>gdy {name} jest w jego {other}</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cokolwiek</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} lub {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
            <numerusform>{names} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not in the till)</source>
        <translation>{name} (nie ma w kasie)</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Skończone</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nie o tej porze</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Bez skutku</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>od {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>do {date}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Co do czego</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>Margin floor</source>
        <translation>Próg marży</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>There is nothing here yet. &apos;New&apos; makes the first one.</source>
        <translation>Jeszcze nic tu nie ma. „Nowa” tworzy pierwszą.</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Zapisano: {what}</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Wstrzymano: {what}</translation>
    </message>
    <message>
        <source>In force again: {what}</source>
        <translation>Znów obowiązuje: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Usunięto: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>This rule is not in force any more.</source>
        <translation>Ta reguła już nie obowiązuje.</translation>
    </message>
    <message>
        <source>{margin}; at least {floor} is wanted</source>
        <translation>{margin}; wymagane co najmniej {floor}</translation>
    </message>
    <message>
        <source>{price} more, and {limit} is the most</source>
        <translation>{price} więcej, a najwięcej może być {limit}</translation>
    </message>
    <message>
        <source>{ratio} times the price</source>
        <translation>{ratio} razy cena</translation>
    </message>
    <message>
        <source>{set} instead of {sum}</source>
        <translation>{set} zamiast {sum}</translation>
    </message>
    <message>
        <source>{rule} in the rule, {till} at the till</source>
        <translation>{rule} w regule, {till} w kasie</translation>
    </message>
    <message>
        <source>{have} there, {kept} kept back, {wanted} wanted</source>
        <translation>jest {have}, zostaje {kept}, potrzeba {wanted}</translation>
    </message>
    <message>
        <source>{have} there</source>
        <translation>jest {have}</translation>
    </message>
    <message>
        <source>{age} old; at most {most}</source>
        <translation>wiek {age}; najwyżej {most}</translation>
    </message>
    <message>
        <source>no stock figure</source>
        <translation>brak stanu zapasu</translation>
    </message>
    <message>
        <source>the policy demands a stock figure</source>
        <translation>ustawienia wymagają stanu zapasu</translation>
    </message>
    <message>
        <source>a substitute must be known to be there</source>
        <translation>zamiennik musi na pewno być na stanie</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>brak ceny</translation>
    </message>
    <message>
        <source>not in the till, or blocked there</source>
        <translation>nie ma w kasie albo jest zablokowane</translation>
    </message>
    <message>
        <source>the till does not sell {product}</source>
        <translation>kasa nie sprzedaje {product}</translation>
    </message>
    <message>
        <source>of the family {family}</source>
        <translation>z rodziny {family}</translation>
    </message>
    <message>
        <source>a variant of {product}</source>
        <translation>odmiana {product}</translation>
    </message>
    <message>
        <source>covered by {product}</source>
        <translation>objęte przez {product}</translation>
    </message>
    <message>
        <source>the whole set</source>
        <translation>cały zestaw</translation>
    </message>
    <message>
        <source>worth {score}, not among the best {most}</source>
        <translation>warte {score}, nie wśród {most} najlepszych</translation>
    </message>
    <message>
        <source>one that is nearer is there</source>
        <translation>jest bliższy odpowiednik</translation>
    </message>
    <message>
        <source>chance of a yes {chance} ± {spread}; at least {least} is wanted</source>
        <translation>szansa na tak {chance} ± {spread}; wymagane co najmniej {least}</translation>
    </message>
    <message>
        <source>worth {best}; at least {least} is wanted</source>
        <translation>warte {best}; wymagane co najmniej {least}</translation>
    </message>
    <message>
        <source>worth {best}; baskets that get a card have {least}</source>
        <translation>warte {best}; koszyki, które dostają kartę, mają {least}</translation>
    </message>
    <message>
        <source>the surest addition has a chance of {chance}; at least {least} is wanted</source>
        <translation>najpewniejszy dodatek ma szansę {chance}; wymagane co najmniej {least}</translation>
    </message>
    <message>
        <source>the basket: {state}</source>
        <translation>koszyk: {state}</translation>
    </message>
    <message>
        <source>only excluded categories</source>
        <translation>same wykluczone kategorie</translation>
    </message>
    <message>
        <source>with {trigger}</source>
        <translation>przy {trigger}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>only in {stores}</source>
        <translation>tylko w {stores}</translation>
    </message>
    <message>
        <source>only for {segments}; this is a stranger</source>
        <translation>tylko dla: {segments}; to ktoś nieznany</translation>
    </message>
    <message>
        <source>only for {segments}; this customer is {segment}</source>
        <translation>tylko dla: {segments}; ten klient: {segment}</translation>
    </message>
    <message>
        <source>only {hours}; it is {now}</source>
        <translation>tylko {hours}; jest {now}</translation>
    </message>
    <message>
        <source>only from {day}</source>
        <translation>dopiero od {day}</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>skończone {day}</translation>
    </message>
    <message>
        <source>only on {days}</source>
        <translation>tylko: {days}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known</source>
        <translation>„{name}” jest nieznane</translation>
    </message>
    <message>
        <source>no sentence in the language &apos;{language}&apos;</source>
        <translation>brak zdania w języku „{language}”</translation>
    </message>
    <message>
        <source>{many} characters, at most {most} fit</source>
        <translation>{many} znaków, mieści się najwyżej {most}</translation>
    </message>
    <message>
        <source>{many} words, at most {most} fit</source>
        <translation>{many} słów, mieści się najwyżej {most}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odłożony</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>w trakcie płatności</translation>
    </message>
    <message>
        <source>goods come back</source>
        <translation>towar wraca</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>wymiana</translation>
    </message>
    <message>
        <source>a staff purchase</source>
        <translation>zakup personelu</translation>
    </message>
    <message>
        <source>training</source>
        <translation>szkolenie</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>Jest już w koszyku.</translation>
    </message>
    <message>
        <source>Something that does the same is in the basket already.</source>
        <translation>W koszyku jest już coś, co robi to samo.</translation>
    </message>
    <message>
        <source>Too few are left after open baskets and what is kept back.</source>
        <translation>Za mało zostaje po otwartych koszykach i zapasie bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Nobody knows whether there is any in stock.</source>
        <translation>Nie wiadomo, czy jest na stanie.</translation>
    </message>
    <message>
        <source>Its stock figure is too old to promise anything.</source>
        <translation>Stan zapasu jest zbyt stary, by coś obiecać.</translation>
    </message>
    <message>
        <source>The shop never offers it with something in this basket.</source>
        <translation>Sklep nigdy nie proponuje tego z czymś z tego koszyka.</translation>
    </message>
    <message>
        <source>It earns too little.</source>
        <translation>Daje za mało zarobku.</translation>
    </message>
    <message>
        <source>Its price is out of proportion to this basket.</source>
        <translation>Cena jest nieproporcjonalna do tego koszyka.</translation>
    </message>
    <message>
        <source>Its category is never offered.</source>
        <translation>Ta kategoria nigdy nie jest proponowana.</translation>
    </message>
    <message>
        <source>The customer declined it a moment ago.</source>
        <translation>Klient przed chwilą odmówił.</translation>
    </message>
    <message>
        <source>The customer wants no more suggestions.</source>
        <translation>Klient nie chce więcej propozycji.</translation>
    </message>
    <message>
        <source>This basket has had enough suggestions.</source>
        <translation>Ten koszyk miał już dość propozycji.</translation>
    </message>
    <message>
        <source>It was shown at this till in one of the last baskets.</source>
        <translation>Pokazano to przy tej kasie w jednym z ostatnich koszyków.</translation>
    </message>
    <message>
        <source>Enough of the last baskets had a suggestion.</source>
        <translation>Dość ostatnich koszyków miało już propozycję.</translation>
    </message>
    <message>
        <source>The till is not selling: payment, return, staff or training.</source>
        <translation>Kasa nie sprzedaje: płatność, zwrot, personel lub szkolenie.</translation>
    </message>
    <message>
        <source>It is too unlikely, or earns too little, to be said.</source>
        <translation>Jest zbyt mało prawdopodobne albo daje za mało, by o tym mówić.</translation>
    </message>
    <message>
        <source>There is no sentence to say it with.</source>
        <translation>Nie ma zdania, którym można to powiedzieć.</translation>
    </message>
    <message>
        <source>Other offers are worth more.</source>
        <translation>Inne propozycje są więcej warte.</translation>
    </message>
    <message>
        <source>What it goes with left the basket.</source>
        <translation>To, do czego pasuje, zniknęło z koszyka.</translation>
    </message>
    <message>
        <source>Its price or quantity changed meanwhile.</source>
        <translation>Cena lub ilość zmieniła się w międzyczasie.</translation>
    </message>
    <message>
        <source>People are waiting, so nothing is shown.</source>
        <translation>Ludzie czekają, więc nic nie jest pokazywane.</translation>
    </message>
    <message>
        <source>The basket is too small, or holds nothing but what is never offered.</source>
        <translation>Koszyk jest za mały albo zawiera tylko to, czego się nie proponuje.</translation>
    </message>
    <message>
        <source>A cover is never first while something else can be offered.</source>
        <translation>Ochrona nigdy nie jest pierwsza, gdy można zaproponować coś innego.</translation>
    </message>
    <message>
        <source>Something cheaper is shown only when it is asked for.</source>
        <translation>Coś tańszego pokazuje się tylko na życzenie.</translation>
    </message>
    <message>
        <source>The customer has one.</source>
        <translation>Klient już ma.</translation>
    </message>
    <message>
        <source>The customer declined it not long ago.</source>
        <translation>Klient niedawno odmówił.</translation>
    </message>
    <message>
        <source>The customer was offered it not long ago.</source>
        <translation>Klientowi niedawno to proponowano.</translation>
    </message>
    <message>
        <source>The customer has had enough suggestions this month.</source>
        <translation>Klient miał w tym miesiącu dość propozycji.</translation>
    </message>
    <message>
        <source>The set saves nothing.</source>
        <translation>Zestaw nic nie oszczędza.</translation>
    </message>
    <message>
        <source>The till charges another price than the rule says.</source>
        <translation>Kasa liczy inną cenę niż reguła.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and nobody approved it yet.</source>
        <translation>Wyuczone z paragonów; nikt tego jeszcze nie zatwierdził.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and the shop refused it.</source>
        <translation>Wyuczone z paragonów; sklep to odrzucił.</translation>
    </message>
    <message>
        <source>Its rule does not hold now, here or for this customer.</source>
        <translation>Reguła nie obowiązuje teraz, tutaj lub dla tego klienta.</translation>
    </message>
    <message>
        <source>What it would replace shall be sold to the last piece.</source>
        <translation>To, co miałoby zastąpić, ma się wyprzedać do ostatniej sztuki.</translation>
    </message>
    <message>
        <source>What it would stand in for is in stock.</source>
        <translation>To, co miałoby zastąpić, jest na stanie.</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>dodatek</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>lepsza wersja</translation>
    </message>
    <message>
        <source>set</source>
        <translation>zestaw</translation>
    </message>
    <message>
        <source>cheaper one</source>
        <translation>tańszy</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>ochrona</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>zamiennik</translation>
    </message>
    <message>
        <source>A basket of your own</source>
        <translation>Własny koszyk</translation>
    </message>
    <message>
        <source>At the till now: {till}, {total}</source>
        <translation>Teraz przy kasie: {till}, {total}</translation>
    </message>
    <message>
        <source>Receipt of {at}: {total}</source>
        <translation>Paragon z {at}: {total}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Co w nim jest</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dzień i godzina</translation>
    </message>
    <message>
        <source>2026-12-24 18:30; empty = now</source>
        <translation>2026-12-24 18:30; puste = teraz</translation>
    </message>
    <message>
        <source>This is no day and time; write it as 2026-12-24 18:30.</source>
        <translation>To nie jest dzień i godzina; zapisz tak: 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>Store or till</source>
        <translation>Sklep lub kasa</translation>
    </message>
    <message>
        <source>Empty = rules of one store only do not hold</source>
        <translation>Puste = reguły jednego sklepu nie obowiązują</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Język zdania</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>jak w ustawieniach</translation>
    </message>
    <message>
        <source>People are waiting (queue mode)</source>
        <translation>Ludzie czekają (tryb kolejki)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>obowiązujące</translation>
    </message>
    <message numerus="yes">
        <source>with %n unsaved change(s)</source>
        <translation>
            <numerusform>z %n niezapisaną zmianą</numerusform>
            <numerusform>z %n niezapisanymi zmianami</numerusform>
            <numerusform>z %n niezapisanymi zmianami</numerusform>
        </translation>
    </message>
    <message>
        <source>what the unsaved changes change</source>
        <translation>co zmieniają niezapisane zmiany</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Wynik jest w schowku.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Wróć do koszyka</translation>
    </message>
    <message>
        <source>Put at least one product into the basket.</source>
        <translation>Włóż do koszyka co najmniej jeden produkt.</translation>
    </message>
    <message>
        <source>Choose a basket, then &apos;Test&apos;.</source>
        <translation>Wybierz koszyk, potem „Sprawdź”.</translation>
    </message>
    <message>
        <source>The till cannot be read now; type a basket of your own.</source>
        <translation>Kasy nie da się teraz odczytać; wpisz własny koszyk.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>Waits under it</source>
        <translation>Czeka pod nim</translation>
    </message>
    <message numerus="yes">
        <source>Possible, ranked below (%n)</source>
        <translation>
            <numerusform>Możliwe, niżej w kolejności (%n)</numerusform>
            <numerusform>Możliwe, niżej w kolejności (%n)</numerusform>
            <numerusform>Możliwe, niżej w kolejności (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell (%n)</source>
        <translation>
            <numerusform>Odpadło (%n)</numerusform>
            <numerusform>Odpadły (%n)</numerusform>
            <numerusform>Odpadło (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reason} (%n)</source>
        <translation>
            <numerusform>{reason} (%n)</numerusform>
            <numerusform>{reason} (%n)</numerusform>
            <numerusform>{reason} (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nic nie jest pokazywane.</translation>
    </message>
    <message>
        <source>Nothing is shown, because people are waiting.</source>
        <translation>Nic nie jest pokazywane, bo ludzie czekają.</translation>
    </message>
    <message>
        <source>No rule and nothing learned goes with this basket.</source>
        <translation>Do tego koszyka nie pasuje żadna reguła ani nic wyuczonego.</translation>
    </message>
    <message numerus="yes">
        <source>Rules without effect (%n)</source>
        <translation>
            <numerusform>Reguły bez skutku (%n)</numerusform>
            <numerusform>Reguły bez skutku (%n)</numerusform>
            <numerusform>Reguły bez skutku (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the unsaved changes change (%n)</source>
        <translation>
            <numerusform>Co zmieniają niezapisane zmiany (%n)</numerusform>
            <numerusform>Co zmieniają niezapisane zmiany (%n)</numerusform>
            <numerusform>Co zmieniają niezapisane zmiany (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: this basket fares the same with them.</source>
        <translation>Nic: dla tego koszyka wynik jest z nimi taki sam.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>pokazane</translation>
    </message>
    <message>
        <source>waits under the first</source>
        <translation>czeka pod pierwszą</translation>
    </message>
    <message>
        <source>possible, place {rank}</source>
        <translation>możliwe, miejsce {rank}</translation>
    </message>
    <message>
        <source>not thought of</source>
        <translation>nie brane pod uwagę</translation>
    </message>
    <message>
        <source>{name} – {kind}, {price}</source>
        <translation>{name} – {kind}, {price}</translation>
    </message>
    <message>
        <source>{name} – {kind}, with {trigger}</source>
        <translation>{name} – {kind}, do: {trigger}</translation>
    </message>
    <message>
        <source>To say: {script}</source>
        <translation>Do powiedzenia: {script}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Dlaczego: {why}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Suma potem: {total}</translation>
    </message>
    <message>
        <source>about {total}</source>
        <translation>około {total}</translation>
    </message>
    <message>
        <source>In stock: {stock}</source>
        <translation>Na stanie: {stock}</translation>
    </message>
    <message>
        <source>{stock}, of {at}: check the shelf</source>
        <translation>{stock}, stan z {at}: sprawdź półkę</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nieliczone</translation>
    </message>
    <message>
        <source>Expected extra margin {worth} = (chance of a yes {yes} − bought anyway {anyway}) × {margin}</source>
        <translation>Oczekiwana dodatkowa marża {worth} = (szansa na tak {yes} − kupione i tak {anyway}) × {margin}</translation>
    </message>
    <message>
        <source>the cost price is not known: a margin is assumed</source>
        <translation>cena zakupu jest nieznana: marża jest założona</translation>
    </message>
    <message>
        <source>Preferred by the stock plan: counts {times} times</source>
        <translation>Uprzywilejowane planem zapasu: liczy się {times} razy</translation>
    </message>
    <message>
        <source>Chance of being shown: {chance}</source>
        <translation>Szansa na pokazanie: {chance}</translation>
    </message>
    <message>
        <source>Drawn to learn from: the one with the most worth is &apos;{name}&apos;.</source>
        <translation>Wylosowane, by się uczyć: najwięcej warte jest „{name}”.</translation>
    </message>
    <message>
        <source>Saves {saving} against {sum}</source>
        <translation>Oszczędza {saving} wobec {sum}</translation>
    </message>
    <message>
        <source>Made from: rules {rules}, policy {policy}, seed {seed}</source>
        <translation>Na podstawie: reguły {rules}, ustawienia {policy}, ziarno {seed}</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Reguły obowiązujące</translation>
    </message>
    <message>
        <source>With the unsaved changes</source>
        <translation>Z niezapisanymi zmianami</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Since {date}, all that was recorded</source>
        <translation>Od {date}, wszystko, co zapisano</translation>
    </message>
    <message>
        <source>No offer was recorded yet.</source>
        <translation>Nie zapisano jeszcze żadnej propozycji.</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>pokazano: {n}</translation>
    </message>
    <message>
        <source>offered: {n}</source>
        <translation>zaproponowano: {n}</translation>
    </message>
    <message>
        <source>accepted: {n}</source>
        <translation>przyjęto: {n}</translation>
    </message>
    <message>
        <source>of these on the paid receipt: {n}</source>
        <translation>z tego na opłaconym paragonie: {n}</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>za mało danych</translation>
    </message>
    <message>
        <source>{share} ({low}–{high})</source>
        <translation>{share} ({low}–{high})</translation>
    </message>
    <message>
        <source>Offered means answered with yes or no; answers taken back and voided receipts do not count. In brackets the 95 % interval (Wilson); below {enough} offers no share is told.</source>
        <translation>Zaproponowano, czyli klient odpowiedział tak lub nie; odpowiedzi cofnięte i paragony anulowane się nie liczą. W nawiasie 95-procentowy przedział ufności (Wilson); poniżej {enough} propozycji udziału się nie podaje.</translation>
    </message>
    <message>
        <source>None in stock by the last figure: {names}</source>
        <translation>Brak w magazynie według ostatniego stanu: {names}</translation>
    </message>
</context>
</TS>
