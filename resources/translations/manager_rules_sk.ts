<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_rules</name>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Prečo</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Odkiaľ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Čo sa zmenilo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmena</numerusform>
            <numerusform>%n zmeny</numerusform>
            <numerusform>%n zmien</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Všetci</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od dňa</translation>
    </message>
    <message>
        <source>Until (that day too)</source>
        <translation>Do dňa vrátane</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-12-31</source>
        <translation>rok-mesiac-deň, napr. 2026-12-31</translation>
    </message>
    <message>
        <source>This is no day; write it as 2026-12-31.</source>
        <translation>Toto nie je dátum; napíšte ho takto: 2026-12-31.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Vrátiť túto zmenu</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Prečo sa vracia?</translation>
    </message>
    <message>
        <source>takes back number {number}</source>
        <translation>vracia zmenu č. {number}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Zatiaľ sa nič nezmenilo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>neuvedené</translation>
    </message>
    <message>
        <source>Taken back: number {number}. It is in force as it was before.</source>
        <translation>Zmena č. {number} je vrátená. Platí to, čo predtým.</translation>
    </message>
    <message>
        <source>This version was taken over as a whole; what changed in it is not known.</source>
        <translation>Táto verzia bola prevzatá ako celok; čo sa v nej zmenilo, nie je známe.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nové: {what}</translation>
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
        <translation>{field}: vybraté {before}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Choose at least one product, or say which ones.</source>
        <translation>Vyberte aspoň jeden produkt alebo určte ktoré.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vyplňte toto pole.</translation>
    </message>
    <message>
        <source>{language}: at most {most} characters fit.</source>
        <translation>{language}: zmestí sa najviac {most} znakov.</translation>
    </message>
    <message>
        <source>Write per cent above 0 and below 100, such as 12.5.</source>
        <translation>Napíšte percento nad 0 a pod 100, napr. 12.5.</translation>
    </message>
    <message>
        <source>Write an amount such as 19.99.</source>
        <translation>Napíšte sumu, napr. 19.99.</translation>
    </message>
    <message>
        <source>Write hours such as 09:00-12:30.</source>
        <translation>Napíšte hodiny, napr. 09:00-12:30.</translation>
    </message>
    <message>
        <source>Write a whole number from -1000 to 1000.</source>
        <translation>Napíšte celé číslo od -1000 do 1000.</translation>
    </message>
    <message>
        <source>Write pairs such as model = fits_model.</source>
        <translation>Napíšte dvojice, napr. model = fits_model.</translation>
    </message>
    <message>
        <source>Price or per cent: leave one of them empty.</source>
        <translation>Cena alebo percento: jedno nechajte prázdne.</translation>
    </message>
    <message>
        <source>Write a price or per cent, or choose the product the till sells it as.</source>
        <translation>Napíšte cenu alebo percento, alebo vyberte produkt, pod ktorým ho predáva pokladňa.</translation>
    </message>
    <message>
        <source>A ladder needs at least two products.</source>
        <translation>Rebríček potrebuje aspoň dva produkty.</translation>
    </message>
    <message>
        <source>A set needs at least two pieces.</source>
        <translation>Sada potrebuje aspoň dva kusy.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Končí sa skôr, než sa začne.</translation>
    </message>
    <message>
        <source>When this is in the basket</source>
        <translation>Keď je toto v nákupe</translation>
    </message>
    <message>
        <source>Offer this</source>
        <translation>Ponúknuť toto</translation>
    </message>
    <message>
        <source>Never offer this</source>
        <translation>Nikdy neponúkať toto</translation>
    </message>
    <message>
        <source>Attributes that must agree</source>
        <translation>Vlastnosti, ktoré sa musia zhodovať</translation>
    </message>
    <message>
        <source>The basket product&apos;s attribute = the offered one&apos;s: model = fits_model</source>
        <translation>Vlastnosť produktu v nákupe = vlastnosť ponúkaného: model = fits_model</translation>
    </message>
    <message>
        <source>What the customer gains</source>
        <translation>Čo zákazník získa</translation>
    </message>
    <message>
        <source>End of a sentence, at most 30 characters</source>
        <translation>Koniec vety, najviac 30 znakov</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorita</translation>
    </message>
    <message>
        <source>Higher goes first where two offers are worth the same</source>
        <translation>Vyššia ide prvá, keď majú dve ponuky rovnakú hodnotu</translation>
    </message>
    <message>
        <source>Steps, the cheapest first</source>
        <translation>Stupne, od najlacnejšieho</translation>
    </message>
    <message>
        <source>What is in the set</source>
        <translation>Čo je v sade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Per cent off</source>
        <translation>Percento zľavy</translation>
    </message>
    <message>
        <source>Per cent of the item&apos;s price</source>
        <translation>Percento z ceny tovaru</translation>
    </message>
    <message>
        <source>Product the till sells it as</source>
        <translation>Produkt, pod ktorým ho predáva pokladňa</translation>
    </message>
    <message>
        <source>Cover, as the till sells it</source>
        <translation>Poistenie, ako ho predáva pokladňa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>What the law gives anyway</source>
        <translation>Čo dáva zákon tak či tak</translation>
    </message>
    <message>
        <source>Years in all</source>
        <translation>Roky spolu</translation>
    </message>
    <message>
        <source>What is and is not covered</source>
        <translation>Čo je a čo nie je kryté</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Prečo, na záznam</translation>
    </message>
    <message>
        <source>Category or family</source>
        <translation>Kategória alebo rodina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodina</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Vlastnosti</translation>
    </message>
    <message>
        <source>name = value; several with a semicolon: port = usb-c; colour = black</source>
        <translation>názov = hodnota; viac s bodkočiarkou: port = usb-c; farba = čierna</translation>
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
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>09:00-12:00, several with a comma; empty = all day</source>
        <translation>09:00-12:00, viac s čiarkou; prázdne = celý deň</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dni v týždni</translation>
    </message>
    <message>
        <source>Stores or tills</source>
        <translation>Predajne alebo pokladne</translation>
    </message>
    <message>
        <source>Names with a comma between; empty = everywhere</source>
        <translation>Názvy s čiarkou; prázdne = všade</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Zákazníci</translation>
    </message>
    <message>
        <source>None ticked = everybody; a stranger belongs to none</source>
        <translation>Nič neoznačené = všetci; neznámy nepatrí do žiadnej</translation>
    </message>
    <message>
        <source>Least extra margin</source>
        <translation>Najmenšia marža navyše</translation>
    </message>
    <message>
        <source>It earns at least</source>
        <translation>Prinesie aspoň</translation>
    </message>
    <message>
        <source>Empty = as the policy says</source>
        <translation>Prázdne = ako v nastaveniach</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pozastavené</translation>
    </message>
    <message>
        <source>Kept, but not offered</source>
        <translation>Zostáva, ale neponúka sa</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez obmedzenia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regál</translation>
    </message>
    <message>
        <source>What one piece holds</source>
        <translation>Obsah jedného kusa</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krátky názov</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Ponechať v zásobe</translation>
    </message>
    <message>
        <source>Stock plan</source>
        <translation>Plán zásob</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Druh ponuky</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Vety</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>new</source>
        <translation>noví</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktívni</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>verní</translation>
    </message>
    <message>
        <source>not seen for long</source>
        <translation>dávno nevidení</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>s vysokým nákupom</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>po</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ut</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>st</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>št</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pi</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>so</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Find a product by name, code or barcode</source>
        <translation>Nájsť produkt podľa názvu, kódu alebo čiarového kódu</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Kusy</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vyššie</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nižšie</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Vybrať</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Za jednotku</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stupeň</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na sklade</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>{name} is not in the till.</source>
        <translation>{name}: nie je v pokladni.</translation>
    </message>
    <message>
        <source>The till does not sell it now.</source>
        <translation>Pokladňa to teraz nepredáva.</translation>
    </message>
    <message>
        <source>It has no price in the till.</source>
        <translation>V pokladni nemá cenu.</translation>
    </message>
    <message>
        <source>There is none in stock.</source>
        <translation>Nie je na sklade.</translation>
    </message>
    <message>
        <source>Too few in stock after the {kept} that are kept back.</source>
        <translation>Príliš málo na sklade po odrátaní {kept}, ktoré sa ponechávajú.</translation>
    </message>
    <message>
        <source>It is not dearer than the step below: put the cheapest first.</source>
        <translation>Nie je drahšie než stupeň nižšie: najlacnejšie patrí na začiatok.</translation>
    </message>
    <message>
        <source>More than {most} times the step below: it is not offered as one step.</source>
        <translation>Viac než {most}-krát drahšie než stupeň nižšie: neponúka sa ako jeden krok.</translation>
    </message>
    <message>
        <source>Less than {least} times the step below: not worth a sentence.</source>
        <translation>Menej než {least}-násobok stupňa nižšie: nestojí za vetu.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Jednotlivo</translation>
    </message>
    <message>
        <source>As a set</source>
        <translation>V sade</translation>
    </message>
    <message>
        <source>The customer saves</source>
        <translation>Zákazník ušetrí</translation>
    </message>
    <message>
        <source>not known: a cost price is missing in the till</source>
        <translation>neznáma: v pokladni chýba nákupná cena</translation>
    </message>
    <message>
        <source>not known yet: write a price, per cent, or choose the till&apos;s product</source>
        <translation>zatiaľ neznáma: napíšte cenu, percento alebo vyberte produkt pokladne</translation>
    </message>
    <message>
        <source>The set saves nothing, so it is not offered.</source>
        <translation>Sada nič neušetrí, preto sa neponúka.</translation>
    </message>
    <message>
        <source>It earns less than the least extra margin of {floor}, so it is not offered.</source>
        <translation>Prináša menej než najmenšia marža navyše {floor}, preto sa neponúka.</translation>
    </message>
    <message>
        <source>{name} is weighed, so the set cannot be offered.</source>
        <translation>{name} sa váži, preto sa sada nedá ponúknuť.</translation>
    </message>
    <message>
        <source>The till sells {name} at {price}, another price, so the set is not offered.</source>
        <translation>Pokladňa predáva {name} za {price}, teda za inú cenu, preto sa sada neponúka.</translation>
    </message>
    <message>
        <source>The set&apos;s own product cannot be one of its parts.</source>
        <translation>Vlastný produkt sady nemôže byť jej časťou.</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>nastavenia</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>predajňa</translation>
    </message>
    <message>
        <source>These stand under [policy] excluded_categories in {where}.</source>
        <translation>Tieto sú v [policy] excluded_categories v súbore {where}.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Určuje</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are never offered</source>
        <translation>
            <numerusform>%n produkt sa nikdy neponúka</numerusform>
            <numerusform>%n produkty sa nikdy neponúkajú</numerusform>
            <numerusform>%n produktov sa nikdy neponúka</numerusform>
        </translation>
    </message>
    <message>
        <source>Category or family of the till</source>
        <translation>Kategória alebo rodina z pokladne</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Vylúčiť</translation>
    </message>
    <message numerus="yes">
        <source>{side}: %n product(s) of the till</source>
        <translation>
            <numerusform>{side}: %n produkt pokladne</numerusform>
            <numerusform>{side}: %n produkty pokladne</numerusform>
            <numerusform>{side}: %n produktov pokladne</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ponuky</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Rebríčky</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sady</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Nikdy neponúkané</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Test on a basket</source>
        <translation>Skúška na nákupe</translation>
    </message>
    <message>
        <source>Every rule the shop wrote, what it goes with, and whether it works now. Enter opens one; &apos;Test on a basket&apos; shows what it does before it is saved.</source>
        <translation>Všetky pravidlá predajne: čo sa k čomu hodí a či to teraz platí. Enter otvorí pravidlo; „Skúška na nákupe“ ukáže, čo spôsobí, skôr než sa uloží.</translation>
    </message>
    <message>
        <source>Good, better, best: the cheapest first. Alt with the arrow keys moves a step; a step that is too dear is marked.</source>
        <translation>Dobrý, lepší, najlepší: od najlacnejšieho. Alt so šípkami posúva stupeň; príliš drahý stupeň je označený.</translation>
    </message>
    <message>
        <source>Several products at a price of their own. The price of the parts and the saving are reckoned as at the till.</source>
        <translation>Viac produktov za vlastnú cenu. Cena častí a úspora sa počítajú ako v pokladni.</translation>
    </message>
    <message>
        <source>Categories and families that are never offered. Those of the policy stand in the settings; the shop adds its own.</source>
        <translation>Kategórie a rodiny, ktoré sa nikdy neponúkajú. Základné sú v nastaveniach; predajňa pridáva vlastné.</translation>
    </message>
    <message>
        <source>Every saved change with who, when and why. One can be taken back as long as nothing later changed the same rule.</source>
        <translation>Každá uložená zmena: kto, kedy a prečo. Dá sa vrátiť, kým nič neskôr nezmenilo to isté pravidlo.</translation>
    </message>
    <message>
        <source>Choose or type a basket: it shows what would be offered, what came next, and why everything else fell.</source>
        <translation>Vyberte alebo napíšte nákup: uvidíte, čo by sa ponúklo, čo bolo ďalšie a prečo ostatné vypadlo.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Dvojica</translation>
    </message>
    <message>
        <source>Fits by attribute</source>
        <translation>Hodí sa podľa vlastnosti</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Nikdy spolu</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Rebríček</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Poistenie</translation>
    </message>
    <message>
        <source>Excluded category</source>
        <translation>Vylúčená kategória</translation>
    </message>
    <message>
        <source>Product note</source>
        <translation>Údaje o produkte</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Veta</translation>
    </message>
    <message>
        <source>{when} → {offer}</source>
        <translation>{when} → {offer}</translation>
    </message>
    <message>
        <source>with {when} never {offer}</source>
        <translation>s {when} nikdy {offer}</translation>
    </message>
    <message>
        <source>{product} for {when}</source>
        <translation>{product} pre: {when}</translation>
    </message>
    <message>
        <source>{members} for {price}</source>
        <translation>{members} za {price}</translation>
    </message>
    <message>
        <source>{members}, {percent} off</source>
        <translation>{members}, zľava {percent}</translation>
    </message>
    <message>
        <source>{members} at the till&apos;s price of {product}</source>
        <translation>{members} za cenu pokladne pre {product}</translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation>kategória {name}</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>rodina {name}</translation>
    </message>
    <message>
        <source>of the same {name}</source>
        <translation>s rovnakým {name}</translation>
    </message>
    <message>
        <source>whose {name} is in its {other}</source>
        <translation>keď {name} je v jeho {other}</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>čokoľvek</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} alebo {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} a ešte %n</numerusform>
            <numerusform>{names} a ešte %n</numerusform>
            <numerusform>{names} a ešte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not in the till)</source>
        <translation>{name} (nie je v pokladni)</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Platí</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ešte nie</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Skončené</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nie v tomto čase</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Bez účinku</translation>
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
        <translation>Druh</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Čo k čomu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dátumy</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Predajne</translation>
    </message>
    <message>
        <source>Margin floor</source>
        <translation>Prah marže</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nové</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upraviť</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastaviť</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Obnoviť</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikovať</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Všetky druhy</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Všetky stavy</translation>
    </message>
    <message>
        <source>There is nothing here yet. &apos;New&apos; makes the first one.</source>
        <translation>Zatiaľ tu nič nie je. „Nové“ vytvorí prvé.</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Uložené: {what}</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Pozastavené: {what}</translation>
    </message>
    <message>
        <source>In force again: {what}</source>
        <translation>Znova platí: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Odstránené: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Vrátené: {what}</translation>
    </message>
    <message>
        <source>This rule is not in force any more.</source>
        <translation>Toto pravidlo už neplatí.</translation>
    </message>
    <message>
        <source>{margin}; at least {floor} is wanted</source>
        <translation>{margin}; žiada sa aspoň {floor}</translation>
    </message>
    <message>
        <source>{price} more, and {limit} is the most</source>
        <translation>{price} navyše, najviac môže byť {limit}</translation>
    </message>
    <message>
        <source>{ratio} times the price</source>
        <translation>{ratio}-násobok ceny</translation>
    </message>
    <message>
        <source>{set} instead of {sum}</source>
        <translation>{set} namiesto {sum}</translation>
    </message>
    <message>
        <source>{rule} in the rule, {till} at the till</source>
        <translation>{rule} v pravidle, {till} v pokladni</translation>
    </message>
    <message>
        <source>{have} there, {kept} kept back, {wanted} wanted</source>
        <translation>je {have}, ponecháva sa {kept}, treba {wanted}</translation>
    </message>
    <message>
        <source>{have} there</source>
        <translation>je {have}</translation>
    </message>
    <message>
        <source>{age} old; at most {most}</source>
        <translation>staré {age}; najviac {most}</translation>
    </message>
    <message>
        <source>no stock figure</source>
        <translation>chýba stav zásob</translation>
    </message>
    <message>
        <source>the policy demands a stock figure</source>
        <translation>nastavenia žiadajú stav zásob</translation>
    </message>
    <message>
        <source>a substitute must be known to be there</source>
        <translation>náhrada musí byť určite na sklade</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>bez ceny</translation>
    </message>
    <message>
        <source>not in the till, or blocked there</source>
        <translation>nie je v pokladni alebo je blokované</translation>
    </message>
    <message>
        <source>the till does not sell {product}</source>
        <translation>pokladňa nepredáva {product}</translation>
    </message>
    <message>
        <source>of the family {family}</source>
        <translation>z rodiny {family}</translation>
    </message>
    <message>
        <source>a variant of {product}</source>
        <translation>variant {product}</translation>
    </message>
    <message>
        <source>covered by {product}</source>
        <translation>kryté cez {product}</translation>
    </message>
    <message>
        <source>the whole set</source>
        <translation>celá sada</translation>
    </message>
    <message>
        <source>worth {score}, not among the best {most}</source>
        <translation>hodnota {score}, nie medzi najlepšími {most}</translation>
    </message>
    <message>
        <source>one that is nearer is there</source>
        <translation>je tu bližšia náhrada</translation>
    </message>
    <message>
        <source>chance of a yes {chance} ± {spread}; at least {least} is wanted</source>
        <translation>šanca na áno {chance} ± {spread}; žiada sa aspoň {least}</translation>
    </message>
    <message>
        <source>worth {best}; at least {least} is wanted</source>
        <translation>hodnota {best}; žiada sa aspoň {least}</translation>
    </message>
    <message>
        <source>worth {best}; baskets that get a card have {least}</source>
        <translation>hodnota {best}; nákupy, ktoré dostanú kartu, majú {least}</translation>
    </message>
    <message>
        <source>the surest addition has a chance of {chance}; at least {least} is wanted</source>
        <translation>najistejší doplnok má šancu {chance}; žiada sa aspoň {least}</translation>
    </message>
    <message>
        <source>the basket: {state}</source>
        <translation>nákup: {state}</translation>
    </message>
    <message>
        <source>only excluded categories</source>
        <translation>len vylúčené kategórie</translation>
    </message>
    <message>
        <source>with {trigger}</source>
        <translation>s {trigger}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmietnuté</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>odložené</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pozastavené</translation>
    </message>
    <message>
        <source>only in {stores}</source>
        <translation>len v {stores}</translation>
    </message>
    <message>
        <source>only for {segments}; this is a stranger</source>
        <translation>len pre: {segments}; toto je neznámy</translation>
    </message>
    <message>
        <source>only for {segments}; this customer is {segment}</source>
        <translation>len pre: {segments}; tento zákazník: {segment}</translation>
    </message>
    <message>
        <source>only {hours}; it is {now}</source>
        <translation>len {hours}; je {now}</translation>
    </message>
    <message>
        <source>only from {day}</source>
        <translation>až od {day}</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>skončené {day}</translation>
    </message>
    <message>
        <source>only on {days}</source>
        <translation>len: {days}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known</source>
        <translation>„{name}“ nie je známe</translation>
    </message>
    <message>
        <source>no sentence in the language &apos;{language}&apos;</source>
        <translation>chýba veta v jazyku „{language}“</translation>
    </message>
    <message>
        <source>{many} characters, at most {most} fit</source>
        <translation>{many} znakov, zmestí sa najviac {most}</translation>
    </message>
    <message>
        <source>{many} words, at most {most} fit</source>
        <translation>{many} slov, zmestí sa najviac {most}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>odložený</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>platí sa</translation>
    </message>
    <message>
        <source>goods come back</source>
        <translation>tovar sa vracia</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>výmena</translation>
    </message>
    <message>
        <source>a staff purchase</source>
        <translation>nákup personálu</translation>
    </message>
    <message>
        <source>training</source>
        <translation>školenie</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>Už je v nákupe.</translation>
    </message>
    <message>
        <source>Something that does the same is in the basket already.</source>
        <translation>V nákupe už je niečo, čo robí to isté.</translation>
    </message>
    <message>
        <source>Too few are left after open baskets and what is kept back.</source>
        <translation>Po otvorených nákupoch a ponechanej zásobe zostáva príliš málo.</translation>
    </message>
    <message>
        <source>Nobody knows whether there is any in stock.</source>
        <translation>Nevie sa, či je na sklade.</translation>
    </message>
    <message>
        <source>Its stock figure is too old to promise anything.</source>
        <translation>Stav zásob je príliš starý na sľub.</translation>
    </message>
    <message>
        <source>The shop never offers it with something in this basket.</source>
        <translation>Predajňa to nikdy neponúka s niečím z tohto nákupu.</translation>
    </message>
    <message>
        <source>It earns too little.</source>
        <translation>Prináša príliš málo.</translation>
    </message>
    <message>
        <source>Its price is out of proportion to this basket.</source>
        <translation>Cena je neprimeraná tomuto nákupu.</translation>
    </message>
    <message>
        <source>Its category is never offered.</source>
        <translation>Táto kategória sa nikdy neponúka.</translation>
    </message>
    <message>
        <source>The customer declined it a moment ago.</source>
        <translation>Zákazník to pred chvíľou odmietol.</translation>
    </message>
    <message>
        <source>The customer wants no more suggestions.</source>
        <translation>Zákazník nechce ďalšie návrhy.</translation>
    </message>
    <message>
        <source>This basket has had enough suggestions.</source>
        <translation>Tento nákup mal už dosť návrhov.</translation>
    </message>
    <message>
        <source>It was shown at this till in one of the last baskets.</source>
        <translation>Zobrazilo sa pri tejto pokladni v jednom z posledných nákupov.</translation>
    </message>
    <message>
        <source>Enough of the last baskets had a suggestion.</source>
        <translation>Dosť posledných nákupov už malo návrh.</translation>
    </message>
    <message>
        <source>The till is not selling: payment, return, staff or training.</source>
        <translation>Pokladňa nepredáva: platba, vrátenie, personál alebo školenie.</translation>
    </message>
    <message>
        <source>It is too unlikely, or earns too little, to be said.</source>
        <translation>Je to príliš nepravdepodobné alebo prináša primálo, aby sa to hovorilo.</translation>
    </message>
    <message>
        <source>There is no sentence to say it with.</source>
        <translation>Niet vety, ktorou by sa to povedalo.</translation>
    </message>
    <message>
        <source>Other offers are worth more.</source>
        <translation>Iné ponuky majú väčšiu hodnotu.</translation>
    </message>
    <message>
        <source>What it goes with left the basket.</source>
        <translation>To, k čomu patrí, už nie je v nákupe.</translation>
    </message>
    <message>
        <source>Its price or quantity changed meanwhile.</source>
        <translation>Cena alebo množstvo sa medzitým zmenilo.</translation>
    </message>
    <message>
        <source>People are waiting, so nothing is shown.</source>
        <translation>Ľudia čakajú, preto sa nič nezobrazí.</translation>
    </message>
    <message>
        <source>The basket is too small, or holds nothing but what is never offered.</source>
        <translation>Nákup je príliš malý alebo obsahuje len to, čo sa nikdy neponúka.</translation>
    </message>
    <message>
        <source>A cover is never first while something else can be offered.</source>
        <translation>Poistenie nie je nikdy prvé, kým sa dá ponúknuť niečo iné.</translation>
    </message>
    <message>
        <source>Something cheaper is shown only when it is asked for.</source>
        <translation>Niečo lacnejšie sa zobrazí len na požiadanie.</translation>
    </message>
    <message>
        <source>The customer has one.</source>
        <translation>Zákazník už má.</translation>
    </message>
    <message>
        <source>The customer declined it not long ago.</source>
        <translation>Zákazník to nedávno odmietol.</translation>
    </message>
    <message>
        <source>The customer was offered it not long ago.</source>
        <translation>Zákazníkovi sa to nedávno ponúklo.</translation>
    </message>
    <message>
        <source>The customer has had enough suggestions this month.</source>
        <translation>Zákazník mal tento mesiac dosť návrhov.</translation>
    </message>
    <message>
        <source>The set saves nothing.</source>
        <translation>Sada nič neušetrí.</translation>
    </message>
    <message>
        <source>The till charges another price than the rule says.</source>
        <translation>Pokladňa účtuje inú cenu než pravidlo.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and nobody approved it yet.</source>
        <translation>Naučené z bločkov; nikto to ešte neschválil.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and the shop refused it.</source>
        <translation>Naučené z bločkov; predajňa to odmietla.</translation>
    </message>
    <message>
        <source>Its rule does not hold now, here or for this customer.</source>
        <translation>Pravidlo neplatí teraz, tu alebo pre tohto zákazníka.</translation>
    </message>
    <message>
        <source>What it would replace shall be sold to the last piece.</source>
        <translation>To, čo by nahradilo, sa má predať do posledného kusa.</translation>
    </message>
    <message>
        <source>What it would stand in for is in stock.</source>
        <translation>To, čo by nahradilo, je na sklade.</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>doplnok</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>lepšia verzia</translation>
    </message>
    <message>
        <source>set</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>cheaper one</source>
        <translation>lacnejší</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>poistenie</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>náhrada</translation>
    </message>
    <message>
        <source>A basket of your own</source>
        <translation>Vlastný nákup</translation>
    </message>
    <message>
        <source>At the till now: {till}, {total}</source>
        <translation>Teraz pri pokladni: {till}, {total}</translation>
    </message>
    <message>
        <source>Receipt of {at}: {total}</source>
        <translation>Bloček z {at}: {total}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Čo v ňom je</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Deň a čas</translation>
    </message>
    <message>
        <source>2026-12-24 18:30; empty = now</source>
        <translation>2026-12-24 18:30; prázdne = teraz</translation>
    </message>
    <message>
        <source>This is no day and time; write it as 2026-12-24 18:30.</source>
        <translation>Toto nie je deň a čas; napíšte takto: 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>neznámy</translation>
    </message>
    <message>
        <source>Store or till</source>
        <translation>Predajňa alebo pokladňa</translation>
    </message>
    <message>
        <source>Empty = rules of one store only do not hold</source>
        <translation>Prázdne = pravidlá jednej predajne neplatia</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Jazyk vety</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>ako v nastaveniach</translation>
    </message>
    <message>
        <source>People are waiting (queue mode)</source>
        <translation>Ľudia čakajú (režim radu)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidlá</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>platné</translation>
    </message>
    <message numerus="yes">
        <source>with %n unsaved change(s)</source>
        <translation>
            <numerusform>s %n neuloženou zmenou</numerusform>
            <numerusform>s %n neuloženými zmenami</numerusform>
            <numerusform>s %n neuloženými zmenami</numerusform>
        </translation>
    </message>
    <message>
        <source>what the unsaved changes change</source>
        <translation>čo zmenia neuložené zmeny</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Vyskúšať</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopírovať ako text</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Výsledok je v schránke.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Späť k nákupu</translation>
    </message>
    <message>
        <source>Put at least one product into the basket.</source>
        <translation>Vložte do nákupu aspoň jeden produkt.</translation>
    </message>
    <message>
        <source>Choose a basket, then &apos;Test&apos;.</source>
        <translation>Vyberte nákup, potom „Vyskúšať“.</translation>
    </message>
    <message>
        <source>The till cannot be read now; type a basket of your own.</source>
        <translation>Pokladňu teraz nemožno prečítať; napíšte vlastný nákup.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zobrazené</translation>
    </message>
    <message>
        <source>Waits under it</source>
        <translation>Čaká pod ním</translation>
    </message>
    <message numerus="yes">
        <source>Possible, ranked below (%n)</source>
        <translation>
            <numerusform>Možné, nižšie v poradí (%n)</numerusform>
            <numerusform>Možné, nižšie v poradí (%n)</numerusform>
            <numerusform>Možné, nižšie v poradí (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell (%n)</source>
        <translation>
            <numerusform>Vypadlo (%n)</numerusform>
            <numerusform>Vypadli (%n)</numerusform>
            <numerusform>Vypadlo (%n)</numerusform>
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
        <translation>Nič sa nezobrazí.</translation>
    </message>
    <message>
        <source>Nothing is shown, because people are waiting.</source>
        <translation>Nič sa nezobrazí, lebo ľudia čakajú.</translation>
    </message>
    <message>
        <source>No rule and nothing learned goes with this basket.</source>
        <translation>K tomuto nákupu sa nehodí žiadne pravidlo ani nič naučené.</translation>
    </message>
    <message numerus="yes">
        <source>Rules without effect (%n)</source>
        <translation>
            <numerusform>Pravidlá bez účinku (%n)</numerusform>
            <numerusform>Pravidlá bez účinku (%n)</numerusform>
            <numerusform>Pravidlá bez účinku (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the unsaved changes change (%n)</source>
        <translation>
            <numerusform>Čo zmenia neuložené zmeny (%n)</numerusform>
            <numerusform>Čo zmenia neuložené zmeny (%n)</numerusform>
            <numerusform>Čo zmenia neuložené zmeny (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: this basket fares the same with them.</source>
        <translation>Nič: s týmto nákupom je to s nimi rovnaké.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>zobrazené</translation>
    </message>
    <message>
        <source>waits under the first</source>
        <translation>čaká pod prvou</translation>
    </message>
    <message>
        <source>possible, place {rank}</source>
        <translation>možné, miesto {rank}</translation>
    </message>
    <message>
        <source>not thought of</source>
        <translation>neuvažované</translation>
    </message>
    <message>
        <source>{name} – {kind}, {price}</source>
        <translation>{name} – {kind}, {price}</translation>
    </message>
    <message>
        <source>{name} – {kind}, with {trigger}</source>
        <translation>{name} – {kind}, k: {trigger}</translation>
    </message>
    <message>
        <source>To say: {script}</source>
        <translation>Povedať: {script}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Prečo: {why}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Spolu potom: {total}</translation>
    </message>
    <message>
        <source>about {total}</source>
        <translation>asi {total}</translation>
    </message>
    <message>
        <source>In stock: {stock}</source>
        <translation>Na sklade: {stock}</translation>
    </message>
    <message>
        <source>{stock}, of {at}: check the shelf</source>
        <translation>{stock}, údaj z {at}: overte na predajni</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nepočíta sa</translation>
    </message>
    <message>
        <source>Expected extra margin {worth} = (chance of a yes {yes} − bought anyway {anyway}) × {margin}</source>
        <translation>Očakávaná marža navyše {worth} = (šanca na áno {yes} − kúpené aj tak {anyway}) × {margin}</translation>
    </message>
    <message>
        <source>the cost price is not known: a margin is assumed</source>
        <translation>nákupná cena nie je známa: marža je odhadnutá</translation>
    </message>
    <message>
        <source>Preferred by the stock plan: counts {times} times</source>
        <translation>Uprednostnené plánom zásob: počíta sa {times}-krát</translation>
    </message>
    <message>
        <source>Chance of being shown: {chance}</source>
        <translation>Šanca na zobrazenie: {chance}</translation>
    </message>
    <message>
        <source>Drawn to learn from: the one with the most worth is &apos;{name}&apos;.</source>
        <translation>Vyžrebované na učenie: najväčšiu hodnotu má „{name}“.</translation>
    </message>
    <message>
        <source>Saves {saving} against {sum}</source>
        <translation>Ušetrí {saving} oproti {sum}</translation>
    </message>
    <message>
        <source>Made from: rules {rules}, policy {policy}, seed {seed}</source>
        <translation>Na základe: pravidlá {rules}, nastavenia {policy}, semienko {seed}</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Platné pravidlá</translation>
    </message>
    <message>
        <source>With the unsaved changes</source>
        <translation>S neuloženými zmenami</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Prijaté</translation>
    </message>
    <message>
        <source>Since {date}, all that was recorded</source>
        <translation>Od {date}, všetko, čo sa zaznamenalo</translation>
    </message>
    <message>
        <source>No offer was recorded yet.</source>
        <translation>Zatiaľ sa nezaznamenala žiadna ponuka.</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>zobrazené: {n}</translation>
    </message>
    <message>
        <source>offered: {n}</source>
        <translation>ponúknuté: {n}</translation>
    </message>
    <message>
        <source>accepted: {n}</source>
        <translation>prijaté: {n}</translation>
    </message>
    <message>
        <source>of these on the paid receipt: {n}</source>
        <translation>z toho na zaplatenom bločku: {n}</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>málo údajov</translation>
    </message>
    <message>
        <source>{share} ({low}–{high})</source>
        <translation>{share} ({low}–{high})</translation>
    </message>
    <message>
        <source>Offered means answered with yes or no; answers taken back and voided receipts do not count. In brackets the 95 % interval (Wilson); below {enough} offers no share is told.</source>
        <translation>Ponúknuté znamená, že zákazník odpovedal áno alebo nie; vrátené odpovede a stornované bločky sa nepočítajú. V zátvorke je 95 % interval spoľahlivosti (Wilson); pri menej ako {enough} ponukách sa podiel neuvádza.</translation>
    </message>
    <message>
        <source>None in stock by the last figure: {names}</source>
        <translation>Podľa posledného údaja nie je na sklade: {names}</translation>
    </message>
</context>
</TS>
