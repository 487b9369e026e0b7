<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_rules</name>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De unde</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce s-a schimbat</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modificare</numerusform>
            <numerusform>%n modificări</numerusform>
            <numerusform>%n de modificări</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toată lumea</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Din ziua</translation>
    </message>
    <message>
        <source>Until (that day too)</source>
        <translation>Până în ziua, inclusiv</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-12-31</source>
        <translation>an-lună-zi, de ex. 2026-12-31</translation>
    </message>
    <message>
        <source>This is no day; write it as 2026-12-31.</source>
        <translation>Aceasta nu este o dată; scrieți-o așa: 2026-12-31.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Anulează această modificare</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>De ce este anulată?</translation>
    </message>
    <message>
        <source>takes back number {number}</source>
        <translation>anulează modificarea nr. {number}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Încă nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nespecificat</translation>
    </message>
    <message>
        <source>Taken back: number {number}. It is in force as it was before.</source>
        <translation>Modificarea nr. {number} a fost anulată. Este în vigoare ce era înainte.</translation>
    </message>
    <message>
        <source>This version was taken over as a whole; what changed in it is not known.</source>
        <translation>Această versiune a fost preluată în întregime; nu se știe ce s-a schimbat în ea.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nou: {what}</translation>
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
        <translation>{field}: s-a scos {before}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Choose at least one product, or say which ones.</source>
        <translation>Alegeți cel puțin un produs sau spuneți care anume.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Completați acest câmp.</translation>
    </message>
    <message>
        <source>{language}: at most {most} characters fit.</source>
        <translation>{language}: încap cel mult {most} caractere.</translation>
    </message>
    <message>
        <source>Write per cent above 0 and below 100, such as 12.5.</source>
        <translation>Scrieți un procent peste 0 și sub 100, de ex. 12.5.</translation>
    </message>
    <message>
        <source>Write an amount such as 19.99.</source>
        <translation>Scrieți o sumă, de ex. 19.99.</translation>
    </message>
    <message>
        <source>Write hours such as 09:00-12:30.</source>
        <translation>Scrieți orele, de ex. 09:00-12:30.</translation>
    </message>
    <message>
        <source>Write a whole number from -1000 to 1000.</source>
        <translation>Scrieți un număr întreg de la -1000 la 1000.</translation>
    </message>
    <message>
        <source>Write pairs such as model = fits_model.</source>
        <translation>Scrieți perechi, de ex. model = fits_model.</translation>
    </message>
    <message>
        <source>Price or per cent: leave one of them empty.</source>
        <translation>Preț sau procent: lăsați unul dintre ele gol.</translation>
    </message>
    <message>
        <source>Write a price or per cent, or choose the product the till sells it as.</source>
        <translation>Scrieți un preț sau un procent ori alegeți produsul sub care îl vinde casa.</translation>
    </message>
    <message>
        <source>A ladder needs at least two products.</source>
        <translation>O scară are nevoie de cel puțin două produse.</translation>
    </message>
    <message>
        <source>A set needs at least two pieces.</source>
        <translation>Un set are nevoie de cel puțin două bucăți.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Se încheie înainte de a începe.</translation>
    </message>
    <message>
        <source>When this is in the basket</source>
        <translation>Când acesta este în coș</translation>
    </message>
    <message>
        <source>Offer this</source>
        <translation>Propune aceasta</translation>
    </message>
    <message>
        <source>Never offer this</source>
        <translation>Nu propune niciodată aceasta</translation>
    </message>
    <message>
        <source>Attributes that must agree</source>
        <translation>Atribute care trebuie să coincidă</translation>
    </message>
    <message>
        <source>The basket product&apos;s attribute = the offered one&apos;s: model = fits_model</source>
        <translation>Atributul produsului din coș = al celui propus: model = fits_model</translation>
    </message>
    <message>
        <source>What the customer gains</source>
        <translation>Ce câștigă clientul</translation>
    </message>
    <message>
        <source>End of a sentence, at most 30 characters</source>
        <translation>Sfârșit de propoziție, cel mult 30 de caractere</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritate</translation>
    </message>
    <message>
        <source>Higher goes first where two offers are worth the same</source>
        <translation>Cea mai mare trece prima când două oferte valorează la fel</translation>
    </message>
    <message>
        <source>Steps, the cheapest first</source>
        <translation>Trepte, de la cea mai ieftină</translation>
    </message>
    <message>
        <source>What is in the set</source>
        <translation>Ce conține setul</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Per cent off</source>
        <translation>Procent reducere</translation>
    </message>
    <message>
        <source>Per cent of the item&apos;s price</source>
        <translation>Procent din prețul produsului</translation>
    </message>
    <message>
        <source>Product the till sells it as</source>
        <translation>Produsul sub care îl vinde casa</translation>
    </message>
    <message>
        <source>Cover, as the till sells it</source>
        <translation>Protecția, cum o vinde casa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>What the law gives anyway</source>
        <translation>Ce oferă oricum legea</translation>
    </message>
    <message>
        <source>Years in all</source>
        <translation>Ani în total</translation>
    </message>
    <message>
        <source>What is and is not covered</source>
        <translation>Ce este și ce nu este acoperit</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>De ce, pentru evidență</translation>
    </message>
    <message>
        <source>Category or family</source>
        <translation>Categorie sau familie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribute</translation>
    </message>
    <message>
        <source>name = value; several with a semicolon: port = usb-c; colour = black</source>
        <translation>nume = valoare; mai multe cu punct și virgulă: port = usb-c; culoare = negru</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>09:00-12:00, several with a comma; empty = all day</source>
        <translation>09:00-12:00, mai multe cu virgulă; gol = toată ziua</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Zilele săptămânii</translation>
    </message>
    <message>
        <source>Stores or tills</source>
        <translation>Magazine sau case</translation>
    </message>
    <message>
        <source>Names with a comma between; empty = everywhere</source>
        <translation>Nume despărțite prin virgulă; gol = peste tot</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>None ticked = everybody; a stranger belongs to none</source>
        <translation>Nimic bifat = toți; un necunoscut nu face parte din niciuna</translation>
    </message>
    <message>
        <source>Least extra margin</source>
        <translation>Marja suplimentară minimă</translation>
    </message>
    <message>
        <source>It earns at least</source>
        <translation>Aduce cel puțin</translation>
    </message>
    <message>
        <source>Empty = as the policy says</source>
        <translation>Gol = ca în setări</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendat</translation>
    </message>
    <message>
        <source>Kept, but not offered</source>
        <translation>Rămâne, dar nu se propune</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raft</translation>
    </message>
    <message>
        <source>What one piece holds</source>
        <translation>Conținutul unei bucăți</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nume scurt</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Păstrat în rezervă</translation>
    </message>
    <message>
        <source>Stock plan</source>
        <translation>Plan de stoc</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Felul ofertei</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Propoziții</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variantă</translation>
    </message>
    <message>
        <source>new</source>
        <translation>noi</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activi</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>fideli</translation>
    </message>
    <message>
        <source>not seen for long</source>
        <translation>nevăzuți de mult</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>cu cumpărături mari</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mie.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>joi</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vin.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sâm.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dum.</translation>
    </message>
    <message>
        <source>Find a product by name, code or barcode</source>
        <translation>Caută un produs după nume, cod sau cod de bare</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Bucăți</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Mai sus</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mai jos</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Scoate</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Pe unitate</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Treaptă</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>În stoc</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Împreună</translation>
    </message>
    <message>
        <source>{name} is not in the till.</source>
        <translation>{name}: nu este în casă.</translation>
    </message>
    <message>
        <source>The till does not sell it now.</source>
        <translation>Casa nu îl vinde acum.</translation>
    </message>
    <message>
        <source>It has no price in the till.</source>
        <translation>Nu are preț în casă.</translation>
    </message>
    <message>
        <source>There is none in stock.</source>
        <translation>Nu este în stoc.</translation>
    </message>
    <message>
        <source>Too few in stock after the {kept} that are kept back.</source>
        <translation>Prea puține în stoc după cele {kept} păstrate.</translation>
    </message>
    <message>
        <source>It is not dearer than the step below: put the cheapest first.</source>
        <translation>Nu este mai scump decât treapta de jos: puneți-l întâi pe cel mai ieftin.</translation>
    </message>
    <message>
        <source>More than {most} times the step below: it is not offered as one step.</source>
        <translation>De peste {most} ori treapta de jos: nu se propune ca un singur pas.</translation>
    </message>
    <message>
        <source>Less than {least} times the step below: not worth a sentence.</source>
        <translation>Sub {least} ori treapta de jos: nu merită o propoziție.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Separat</translation>
    </message>
    <message>
        <source>As a set</source>
        <translation>Ca set</translation>
    </message>
    <message>
        <source>The customer saves</source>
        <translation>Clientul economisește</translation>
    </message>
    <message>
        <source>not known: a cost price is missing in the till</source>
        <translation>necunoscută: lipsește un preț de cost în casă</translation>
    </message>
    <message>
        <source>not known yet: write a price, per cent, or choose the till&apos;s product</source>
        <translation>încă necunoscut: scrieți un preț, un procent sau alegeți produsul casei</translation>
    </message>
    <message>
        <source>The set saves nothing, so it is not offered.</source>
        <translation>Setul nu economisește nimic, deci nu se propune.</translation>
    </message>
    <message>
        <source>It earns less than the least extra margin of {floor}, so it is not offered.</source>
        <translation>Aduce mai puțin decât marja suplimentară minimă de {floor}, deci nu se propune.</translation>
    </message>
    <message>
        <source>{name} is weighed, so the set cannot be offered.</source>
        <translation>{name} se cântărește, deci setul nu poate fi propus.</translation>
    </message>
    <message>
        <source>The till sells {name} at {price}, another price, so the set is not offered.</source>
        <translation>Casa vinde {name} la {price}, alt preț, deci setul nu se propune.</translation>
    </message>
    <message>
        <source>The set&apos;s own product cannot be one of its parts.</source>
        <translation>Produsul setului nu poate fi una dintre părțile lui.</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>setările</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>magazinul</translation>
    </message>
    <message>
        <source>These stand under [policy] excluded_categories in {where}.</source>
        <translation>Acestea sunt în [policy] excluded_categories din {where}.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Stabilit de</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are never offered</source>
        <translation>
            <numerusform>%n produs nu se propune niciodată</numerusform>
            <numerusform>%n produse nu se propun niciodată</numerusform>
            <numerusform>%n de produse nu se propun niciodată</numerusform>
        </translation>
    </message>
    <message>
        <source>Category or family of the till</source>
        <translation>Categorie sau familie din casă</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message numerus="yes">
        <source>{side}: %n product(s) of the till</source>
        <translation>
            <numerusform>{side}: %n produs al casei</numerusform>
            <numerusform>{side}: %n produse ale casei</numerusform>
            <numerusform>{side}: %n de produse ale casei</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Trepte</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Seturi</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Niciodată propuse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Test on a basket</source>
        <translation>Probă pe un coș</translation>
    </message>
    <message>
        <source>Every rule the shop wrote, what it goes with, and whether it works now. Enter opens one; &apos;Test on a basket&apos; shows what it does before it is saved.</source>
        <translation>Toate regulile magazinului: ce cu ce merge și dacă este în vigoare acum. Enter deschide una; „Probă pe un coș” arată efectul înainte de salvare.</translation>
    </message>
    <message>
        <source>Good, better, best: the cheapest first. Alt with the arrow keys moves a step; a step that is too dear is marked.</source>
        <translation>Bun, mai bun, cel mai bun: de la cel mai ieftin. Alt cu săgețile mută o treaptă; o treaptă prea scumpă este marcată.</translation>
    </message>
    <message>
        <source>Several products at a price of their own. The price of the parts and the saving are reckoned as at the till.</source>
        <translation>Mai multe produse la un preț propriu. Prețul părților și economia sunt calculate ca la casă.</translation>
    </message>
    <message>
        <source>Categories and families that are never offered. Those of the policy stand in the settings; the shop adds its own.</source>
        <translation>Categorii și familii care nu se propun niciodată. Cele de bază sunt în setări; magazinul le adaugă pe ale sale.</translation>
    </message>
    <message>
        <source>Every saved change with who, when and why. One can be taken back as long as nothing later changed the same rule.</source>
        <translation>Fiecare modificare salvată: cine, când și de ce. Poate fi anulată cât timp nimic nu a schimbat mai târziu aceeași regulă.</translation>
    </message>
    <message>
        <source>Choose or type a basket: it shows what would be offered, what came next, and why everything else fell.</source>
        <translation>Alegeți sau scrieți un coș: vedeți ce s-ar propune, ce ar urma și de ce restul a căzut.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pereche</translation>
    </message>
    <message>
        <source>Fits by attribute</source>
        <translation>Potrivire după atribut</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Niciodată împreună</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Scară de trepte</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Protecție</translation>
    </message>
    <message>
        <source>Excluded category</source>
        <translation>Categorie exclusă</translation>
    </message>
    <message>
        <source>Product note</source>
        <translation>Notă de produs</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Propoziție</translation>
    </message>
    <message>
        <source>{when} → {offer}</source>
        <translation>{when} → {offer}</translation>
    </message>
    <message>
        <source>with {when} never {offer}</source>
        <translation>cu {when} niciodată {offer}</translation>
    </message>
    <message>
        <source>{product} for {when}</source>
        <translation>{product} pentru {when}</translation>
    </message>
    <message>
        <source>{members} for {price}</source>
        <translation>{members} la {price}</translation>
    </message>
    <message>
        <source>{members}, {percent} off</source>
        <translation>{members}, reducere {percent}</translation>
    </message>
    <message>
        <source>{members} at the till&apos;s price of {product}</source>
        <translation>{members} la prețul casei pentru {product}</translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation>categoria {name}</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>familia {name}</translation>
    </message>
    <message>
        <source>of the same {name}</source>
        <translation>cu același {name}</translation>
    </message>
    <message>
        <source>whose {name} is in its {other}</source>
        <translation>al cărui {name} este în {other} său</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>orice</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} sau {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
            <numerusform>{names} și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not in the till)</source>
        <translation>{name} (nu este în casă)</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>În vigoare</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Încheiat</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Nu la această oră</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Fără efect</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>din {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>până la {date}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Ce cu ce merge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Magazine</translation>
    </message>
    <message>
        <source>Margin floor</source>
        <translation>Prag de marjă</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifică</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendă</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reia</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toate felurile</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Toate stările</translation>
    </message>
    <message>
        <source>There is nothing here yet. &apos;New&apos; makes the first one.</source>
        <translation>Încă nu este nimic aici. „Nou” creează prima.</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Salvat: {what}</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Suspendat: {what}</translation>
    </message>
    <message>
        <source>In force again: {what}</source>
        <translation>Din nou în vigoare: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Eliminat: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Anulat: {what}</translation>
    </message>
    <message>
        <source>This rule is not in force any more.</source>
        <translation>Această regulă nu mai este în vigoare.</translation>
    </message>
    <message>
        <source>{margin}; at least {floor} is wanted</source>
        <translation>{margin}; se cere cel puțin {floor}</translation>
    </message>
    <message>
        <source>{price} more, and {limit} is the most</source>
        <translation>cu {price} mai mult, iar maximul este {limit}</translation>
    </message>
    <message>
        <source>{ratio} times the price</source>
        <translation>de {ratio} ori prețul</translation>
    </message>
    <message>
        <source>{set} instead of {sum}</source>
        <translation>{set} în loc de {sum}</translation>
    </message>
    <message>
        <source>{rule} in the rule, {till} at the till</source>
        <translation>{rule} în regulă, {till} la casă</translation>
    </message>
    <message>
        <source>{have} there, {kept} kept back, {wanted} wanted</source>
        <translation>sunt {have}, se păstrează {kept}, trebuie {wanted}</translation>
    </message>
    <message>
        <source>{have} there</source>
        <translation>sunt {have}</translation>
    </message>
    <message>
        <source>{age} old; at most {most}</source>
        <translation>vechi de {age}; cel mult {most}</translation>
    </message>
    <message>
        <source>no stock figure</source>
        <translation>lipsește cifra de stoc</translation>
    </message>
    <message>
        <source>the policy demands a stock figure</source>
        <translation>setările cer o cifră de stoc</translation>
    </message>
    <message>
        <source>a substitute must be known to be there</source>
        <translation>un înlocuitor trebuie să fie sigur în stoc</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>fără preț</translation>
    </message>
    <message>
        <source>not in the till, or blocked there</source>
        <translation>nu este în casă sau este blocat</translation>
    </message>
    <message>
        <source>the till does not sell {product}</source>
        <translation>casa nu vinde {product}</translation>
    </message>
    <message>
        <source>of the family {family}</source>
        <translation>din familia {family}</translation>
    </message>
    <message>
        <source>a variant of {product}</source>
        <translation>o variantă a {product}</translation>
    </message>
    <message>
        <source>covered by {product}</source>
        <translation>acoperit de {product}</translation>
    </message>
    <message>
        <source>the whole set</source>
        <translation>tot setul</translation>
    </message>
    <message>
        <source>worth {score}, not among the best {most}</source>
        <translation>valorează {score}, nu e între cele mai bune {most}</translation>
    </message>
    <message>
        <source>one that is nearer is there</source>
        <translation>există unul mai apropiat</translation>
    </message>
    <message>
        <source>chance of a yes {chance} ± {spread}; at least {least} is wanted</source>
        <translation>șansa unui da {chance} ± {spread}; se cere cel puțin {least}</translation>
    </message>
    <message>
        <source>worth {best}; at least {least} is wanted</source>
        <translation>valorează {best}; se cere cel puțin {least}</translation>
    </message>
    <message>
        <source>worth {best}; baskets that get a card have {least}</source>
        <translation>valorează {best}; coșurile care primesc o fișă au {least}</translation>
    </message>
    <message>
        <source>the surest addition has a chance of {chance}; at least {least} is wanted</source>
        <translation>cea mai sigură completare are șansa {chance}; se cere cel puțin {least}</translation>
    </message>
    <message>
        <source>the basket: {state}</source>
        <translation>coșul: {state}</translation>
    </message>
    <message>
        <source>only excluded categories</source>
        <translation>numai categorii excluse</translation>
    </message>
    <message>
        <source>with {trigger}</source>
        <translation>cu {trigger}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>amânat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendat</translation>
    </message>
    <message>
        <source>only in {stores}</source>
        <translation>numai în {stores}</translation>
    </message>
    <message>
        <source>only for {segments}; this is a stranger</source>
        <translation>numai pentru: {segments}; acesta este un necunoscut</translation>
    </message>
    <message>
        <source>only for {segments}; this customer is {segment}</source>
        <translation>numai pentru: {segments}; acest client: {segment}</translation>
    </message>
    <message>
        <source>only {hours}; it is {now}</source>
        <translation>numai {hours}; este {now}</translation>
    </message>
    <message>
        <source>only from {day}</source>
        <translation>abia din {day}</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>încheiat la {day}</translation>
    </message>
    <message>
        <source>only on {days}</source>
        <translation>numai: {days}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known</source>
        <translation>„{name}” nu este cunoscut</translation>
    </message>
    <message>
        <source>no sentence in the language &apos;{language}&apos;</source>
        <translation>nicio propoziție în limba „{language}”</translation>
    </message>
    <message>
        <source>{many} characters, at most {most} fit</source>
        <translation>{many} caractere, încap cel mult {most}</translation>
    </message>
    <message>
        <source>{many} words, at most {most} fit</source>
        <translation>{many} cuvinte, încap cel mult {most}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>pus deoparte</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>în curs de plată</translation>
    </message>
    <message>
        <source>goods come back</source>
        <translation>marfa se întoarce</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>un schimb</translation>
    </message>
    <message>
        <source>a staff purchase</source>
        <translation>o cumpărătură a personalului</translation>
    </message>
    <message>
        <source>training</source>
        <translation>instruire</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>Este deja în coș.</translation>
    </message>
    <message>
        <source>Something that does the same is in the basket already.</source>
        <translation>În coș este deja ceva care face același lucru.</translation>
    </message>
    <message>
        <source>Too few are left after open baskets and what is kept back.</source>
        <translation>Rămân prea puține după coșurile deschise și rezerva păstrată.</translation>
    </message>
    <message>
        <source>Nobody knows whether there is any in stock.</source>
        <translation>Nu se știe dacă este în stoc.</translation>
    </message>
    <message>
        <source>Its stock figure is too old to promise anything.</source>
        <translation>Cifra de stoc este prea veche pentru o promisiune.</translation>
    </message>
    <message>
        <source>The shop never offers it with something in this basket.</source>
        <translation>Magazinul nu îl propune niciodată cu ceva din acest coș.</translation>
    </message>
    <message>
        <source>It earns too little.</source>
        <translation>Aduce prea puțin.</translation>
    </message>
    <message>
        <source>Its price is out of proportion to this basket.</source>
        <translation>Prețul este disproporționat față de acest coș.</translation>
    </message>
    <message>
        <source>Its category is never offered.</source>
        <translation>Categoria lui nu se propune niciodată.</translation>
    </message>
    <message>
        <source>The customer declined it a moment ago.</source>
        <translation>Clientul l-a refuzat adineauri.</translation>
    </message>
    <message>
        <source>The customer wants no more suggestions.</source>
        <translation>Clientul nu mai dorește sugestii.</translation>
    </message>
    <message>
        <source>This basket has had enough suggestions.</source>
        <translation>Acest coș a avut destule sugestii.</translation>
    </message>
    <message>
        <source>It was shown at this till in one of the last baskets.</source>
        <translation>A fost afișat la această casă într-unul din ultimele coșuri.</translation>
    </message>
    <message>
        <source>Enough of the last baskets had a suggestion.</source>
        <translation>Destule dintre ultimele coșuri au avut o sugestie.</translation>
    </message>
    <message>
        <source>The till is not selling: payment, return, staff or training.</source>
        <translation>Casa nu vinde: plată, retur, personal sau instruire.</translation>
    </message>
    <message>
        <source>It is too unlikely, or earns too little, to be said.</source>
        <translation>Este prea puțin probabil sau aduce prea puțin ca să fie spus.</translation>
    </message>
    <message>
        <source>There is no sentence to say it with.</source>
        <translation>Nu există o propoziție cu care să fie spus.</translation>
    </message>
    <message>
        <source>Other offers are worth more.</source>
        <translation>Alte oferte valorează mai mult.</translation>
    </message>
    <message>
        <source>What it goes with left the basket.</source>
        <translation>Produsul cu care merge a ieșit din coș.</translation>
    </message>
    <message>
        <source>Its price or quantity changed meanwhile.</source>
        <translation>Prețul sau cantitatea s-a schimbat între timp.</translation>
    </message>
    <message>
        <source>People are waiting, so nothing is shown.</source>
        <translation>Lumea așteaptă, deci nu se afișează nimic.</translation>
    </message>
    <message>
        <source>The basket is too small, or holds nothing but what is never offered.</source>
        <translation>Coșul este prea mic sau conține numai ce nu se propune niciodată.</translation>
    </message>
    <message>
        <source>A cover is never first while something else can be offered.</source>
        <translation>O protecție nu este niciodată prima cât timp se poate propune altceva.</translation>
    </message>
    <message>
        <source>Something cheaper is shown only when it is asked for.</source>
        <translation>Ceva mai ieftin se arată numai la cerere.</translation>
    </message>
    <message>
        <source>The customer has one.</source>
        <translation>Clientul are deja.</translation>
    </message>
    <message>
        <source>The customer declined it not long ago.</source>
        <translation>Clientul l-a refuzat de curând.</translation>
    </message>
    <message>
        <source>The customer was offered it not long ago.</source>
        <translation>Clientului i s-a propus de curând.</translation>
    </message>
    <message>
        <source>The customer has had enough suggestions this month.</source>
        <translation>Clientul a avut destule sugestii luna aceasta.</translation>
    </message>
    <message>
        <source>The set saves nothing.</source>
        <translation>Setul nu economisește nimic.</translation>
    </message>
    <message>
        <source>The till charges another price than the rule says.</source>
        <translation>Casa cere alt preț decât spune regula.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and nobody approved it yet.</source>
        <translation>Învățat din bonuri; nimeni nu l-a aprobat încă.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and the shop refused it.</source>
        <translation>Învățat din bonuri; magazinul l-a refuzat.</translation>
    </message>
    <message>
        <source>Its rule does not hold now, here or for this customer.</source>
        <translation>Regula nu este valabilă acum, aici sau pentru acest client.</translation>
    </message>
    <message>
        <source>What it would replace shall be sold to the last piece.</source>
        <translation>Ce ar înlocui trebuie vândut până la ultima bucată.</translation>
    </message>
    <message>
        <source>What it would stand in for is in stock.</source>
        <translation>Ce ar înlocui este în stoc.</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>accesoriu</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>versiune mai bună</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>cheaper one</source>
        <translation>mai ieftin</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>protecție</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>înlocuitor</translation>
    </message>
    <message>
        <source>A basket of your own</source>
        <translation>Un coș propriu</translation>
    </message>
    <message>
        <source>At the till now: {till}, {total}</source>
        <translation>Acum la casă: {till}, {total}</translation>
    </message>
    <message>
        <source>Receipt of {at}: {total}</source>
        <translation>Bon din {at}: {total}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce conține</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Ziua și ora</translation>
    </message>
    <message>
        <source>2026-12-24 18:30; empty = now</source>
        <translation>2026-12-24 18:30; gol = acum</translation>
    </message>
    <message>
        <source>This is no day and time; write it as 2026-12-24 18:30.</source>
        <translation>Aceasta nu este o zi și o oră; scrieți așa: 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>un necunoscut</translation>
    </message>
    <message>
        <source>Store or till</source>
        <translation>Magazin sau casă</translation>
    </message>
    <message>
        <source>Empty = rules of one store only do not hold</source>
        <translation>Gol = regulile unui singur magazin nu sunt valabile</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Limba propoziției</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>ca în setări</translation>
    </message>
    <message>
        <source>People are waiting (queue mode)</source>
        <translation>Lumea așteaptă (mod coadă)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>în vigoare</translation>
    </message>
    <message numerus="yes">
        <source>with %n unsaved change(s)</source>
        <translation>
            <numerusform>cu %n modificare nesalvată</numerusform>
            <numerusform>cu %n modificări nesalvate</numerusform>
            <numerusform>cu %n de modificări nesalvate</numerusform>
        </translation>
    </message>
    <message>
        <source>what the unsaved changes change</source>
        <translation>ce schimbă modificările nesalvate</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probează</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiază ca text</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Rezultatul este în clipboard.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Înapoi la coș</translation>
    </message>
    <message>
        <source>Put at least one product into the basket.</source>
        <translation>Puneți cel puțin un produs în coș.</translation>
    </message>
    <message>
        <source>Choose a basket, then &apos;Test&apos;.</source>
        <translation>Alegeți un coș, apoi „Probează”.</translation>
    </message>
    <message>
        <source>The till cannot be read now; type a basket of your own.</source>
        <translation>Casa nu poate fi citită acum; scrieți un coș propriu.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Afișat</translation>
    </message>
    <message>
        <source>Waits under it</source>
        <translation>Așteaptă sub ea</translation>
    </message>
    <message numerus="yes">
        <source>Possible, ranked below (%n)</source>
        <translation>
            <numerusform>Posibile, mai jos în ordine (%n)</numerusform>
            <numerusform>Posibile, mai jos în ordine (%n)</numerusform>
            <numerusform>Posibile, mai jos în ordine (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell (%n)</source>
        <translation>
            <numerusform>Căzute (%n)</numerusform>
            <numerusform>Căzute (%n)</numerusform>
            <numerusform>Căzute (%n)</numerusform>
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
        <translation>Nu se afișează nimic.</translation>
    </message>
    <message>
        <source>Nothing is shown, because people are waiting.</source>
        <translation>Nu se afișează nimic, pentru că lumea așteaptă.</translation>
    </message>
    <message>
        <source>No rule and nothing learned goes with this basket.</source>
        <translation>Nicio regulă și nimic învățat nu se potrivește cu acest coș.</translation>
    </message>
    <message numerus="yes">
        <source>Rules without effect (%n)</source>
        <translation>
            <numerusform>Reguli fără efect (%n)</numerusform>
            <numerusform>Reguli fără efect (%n)</numerusform>
            <numerusform>Reguli fără efect (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the unsaved changes change (%n)</source>
        <translation>
            <numerusform>Ce schimbă modificările nesalvate (%n)</numerusform>
            <numerusform>Ce schimbă modificările nesalvate (%n)</numerusform>
            <numerusform>Ce schimbă modificările nesalvate (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: this basket fares the same with them.</source>
        <translation>Nimic: pentru acest coș rămâne la fel.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>afișat</translation>
    </message>
    <message>
        <source>waits under the first</source>
        <translation>așteaptă sub prima</translation>
    </message>
    <message>
        <source>possible, place {rank}</source>
        <translation>posibil, locul {rank}</translation>
    </message>
    <message>
        <source>not thought of</source>
        <translation>neluat în seamă</translation>
    </message>
    <message>
        <source>{name} – {kind}, {price}</source>
        <translation>{name} – {kind}, {price}</translation>
    </message>
    <message>
        <source>{name} – {kind}, with {trigger}</source>
        <translation>{name} – {kind}, la: {trigger}</translation>
    </message>
    <message>
        <source>To say: {script}</source>
        <translation>De spus: {script}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>De ce: {why}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Total după: {total}</translation>
    </message>
    <message>
        <source>about {total}</source>
        <translation>aproximativ {total}</translation>
    </message>
    <message>
        <source>In stock: {stock}</source>
        <translation>În stoc: {stock}</translation>
    </message>
    <message>
        <source>{stock}, of {at}: check the shelf</source>
        <translation>{stock}, din {at}: verificați raftul</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nu se numără</translation>
    </message>
    <message>
        <source>Expected extra margin {worth} = (chance of a yes {yes} − bought anyway {anyway}) × {margin}</source>
        <translation>Marja suplimentară așteptată {worth} = (șansa unui da {yes} − cumpărat oricum {anyway}) × {margin}</translation>
    </message>
    <message>
        <source>the cost price is not known: a margin is assumed</source>
        <translation>prețul de cost nu este cunoscut: marja este presupusă</translation>
    </message>
    <message>
        <source>Preferred by the stock plan: counts {times} times</source>
        <translation>Preferat de planul de stoc: contează de {times} ori</translation>
    </message>
    <message>
        <source>Chance of being shown: {chance}</source>
        <translation>Șansa de a fi afișat: {chance}</translation>
    </message>
    <message>
        <source>Drawn to learn from: the one with the most worth is &apos;{name}&apos;.</source>
        <translation>Ales la întâmplare pentru învățare: cel mai valoros este „{name}”.</translation>
    </message>
    <message>
        <source>Saves {saving} against {sum}</source>
        <translation>Economisește {saving} față de {sum}</translation>
    </message>
    <message>
        <source>Made from: rules {rules}, policy {policy}, seed {seed}</source>
        <translation>Pe baza: reguli {rules}, setări {policy}, sămânță {seed}</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Regulile în vigoare</translation>
    </message>
    <message>
        <source>With the unsaved changes</source>
        <translation>Cu modificările nesalvate</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptate</translation>
    </message>
    <message>
        <source>Since {date}, all that was recorded</source>
        <translation>Din {date}, tot ce s-a înregistrat</translation>
    </message>
    <message>
        <source>No offer was recorded yet.</source>
        <translation>Încă nu s-a înregistrat nicio ofertă.</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>afișate: {n}</translation>
    </message>
    <message>
        <source>offered: {n}</source>
        <translation>oferite: {n}</translation>
    </message>
    <message>
        <source>accepted: {n}</source>
        <translation>acceptate: {n}</translation>
    </message>
    <message>
        <source>of these on the paid receipt: {n}</source>
        <translation>dintre acestea pe bonul plătit: {n}</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>date insuficiente</translation>
    </message>
    <message>
        <source>{share} ({low}–{high})</source>
        <translation>{share} ({low}–{high})</translation>
    </message>
    <message>
        <source>Offered means answered with yes or no; answers taken back and voided receipts do not count. In brackets the 95 % interval (Wilson); below {enough} offers no share is told.</source>
        <translation>Oferite înseamnă că s-a răspuns cu da sau nu; răspunsurile retrase și bonurile stornate nu se numără. În paranteză: intervalul de încredere de 95 % (Wilson); sub {enough} oferte nu se indică procentul.</translation>
    </message>
    <message>
        <source>None in stock by the last figure: {names}</source>
        <translation>Fără stoc conform ultimei cifre: {names}</translation>
    </message>
</context>
</TS>
