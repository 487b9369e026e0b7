<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_shell</name>
    <message>
        <source>What goes with what</source>
        <translation>Čo k čomu patrí</translation>
    </message>
    <message>
        <source>Rows are what is bought, columns what is offered with it. Mark cells and press Goes with, Never with or Nothing; Space changes the marked cell, Ctrl+Right leads to the next one with something. Nothing changes at the till before you save.</source>
        <translation>V riadkoch je to, čo zákazník kupuje, v stĺpcoch to, čo sa k tomu ponúka. Označte bunky a zvoľte Patrí k tomu, Nikdy spolu alebo Nič; medzerník mení označenú bunku, Ctrl+šípka vpravo vedie na ďalšiu so záznamom. Pri pokladni sa nič nezmení, kým neuložíte.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupované</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ponúkané</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategórie</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Rodiny</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Vlastnosti</translation>
    </message>
    <message>
        <source>Search what is bought</source>
        <translation>Hľadať v kupovaných</translation>
    </message>
    <message>
        <source>Search what is offered</source>
        <translation>Hľadať v ponúkaných</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetky</translation>
    </message>
    <message>
        <source>With something</source>
        <translation>So záznamom</translation>
    </message>
    <message>
        <source>With the marked row</source>
        <translation>S označeným riadkom</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Prejsť na</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>goes with it, written by hand</source>
        <translation>patrí k tomu, zapísané ručne</translation>
    </message>
    <message>
        <source>goes with it by a wider rule</source>
        <translation>patrí k tomu podľa širšieho pravidla</translation>
    </message>
    <message>
        <source>goes with it, learned and approved</source>
        <translation>patrí k tomu, naučené a schválené</translation>
    </message>
    <message>
        <source>a learned proposal waits for a decision</source>
        <translation>naučený návrh čaká na rozhodnutie</translation>
    </message>
    <message>
        <source>never offered with it</source>
        <translation>nikdy sa k tomu neponúka</translation>
    </message>
    <message numerus="yes">
        <source>%n finer rule(s) inside</source>
        <translation>
            <numerusform>%n užšie pravidlo vnútri</numerusform>
            <numerusform>%n užšie pravidlá vnútri</numerusform>
            <numerusform>%n užších pravidiel vnútri</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nič nie je známe</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>to isté na oboch stranách</translation>
    </message>
    <message>
        <source>not saved yet: {what}</source>
        <translation>ešte neuložené: {what}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: {what}</source>
        <translation>{bought} → {offered}: {what}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Pravidlo {name}</translation>
    </message>
    <message>
        <source>Rule {name} (paused)</source>
        <translation>Pravidlo {name} (pozastavené)</translation>
    </message>
    <message>
        <source>Never: {why}</source>
        <translation>Nikdy: {why}</translation>
    </message>
    <message>
        <source>{together} of {of} receipts, {lift} times as often as chance</source>
        <translation>{together} z {of} bločkov, {lift}-krát častejšie než náhodou</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>a ešte %n pravidlo</numerusform>
            <numerusform>a ešte %n pravidlá</numerusform>
            <numerusform>a ešte %n pravidiel</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Patrí k tomu</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Nikdy spolu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nič</translation>
    </message>
    <message>
        <source>Why never (shown in the history)</source>
        <translation>Prečo nikdy (vidno v histórii)</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>Otvoriť pravidlo</translation>
    </message>
    <message>
        <source>Look at the proposal</source>
        <translation>Pozrieť návrh</translation>
    </message>
    <message>
        <source>Mark a cell to see what is known of it.</source>
        <translation>Označte bunku a uvidíte, čo sa o nej vie.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>Označená %n bunka</numerusform>
            <numerusform>Označené %n bunky</numerusform>
            <numerusform>Označených %n buniek</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} cells can be changed at once.</source>
        <translation>Naraz možno zmeniť najviac {most} buniek.</translation>
    </message>
    <message>
        <source>A wider rule says so: change it there, or write Never with here.</source>
        <translation>Hovorí to širšie pravidlo: zmeňte ho tam, alebo tu zapíšte Nikdy spolu.</translation>
    </message>
    <message>
        <source>No rows or columns are left by these searches.</source>
        <translation>Týmto hľadaním nezostali žiadne riadky alebo stĺpce.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Zatiaľ nie je čo porovnať.</translation>
    </message>
    <message>
        <source>Products come from the till; families and attributes are written there.</source>
        <translation>Produkty sú z pokladne; rodiny a vlastnosti sa píšu na stránke produktov.</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>Na produkty</translation>
    </message>
    <message>
        <source>{bought} → {offered}: goes with it now</source>
        <translation>{bought} → {offered}: odteraz patrí k tomu</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now</source>
        <translation>{bought} → {offered}: odteraz nikdy spolu</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now, because {why}</source>
        <translation>{bought} → {offered}: odteraz nikdy spolu, dôvod: {why}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: nothing is written any more</source>
        <translation>{bought} → {offered}: už nie je nič zapísané</translation>
    </message>
    <message>
        <source>Name, codes, price and stock are the till&apos;s own. The rest is what the shop adds: choose one product or several, write at the right, then save everything at once with a reason.</source>
        <translation>Názov, kódy, cena a zásoba sú z pokladne. Ostatné dopĺňa predajňa: vyberte jeden produkt alebo viac, píšte vpravo a uložte všetko naraz s dôvodom.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Náklad</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostupné</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodina</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regál</translation>
    </message>
    <message>
        <source>Content of one piece</source>
        <translation>Obsah kusa</translation>
    </message>
    <message>
        <source>Short names on the card</source>
        <translation>Krátke názvy na karte</translation>
    </message>
    <message>
        <source>Benefits, as the end of a sentence</source>
        <translation>Výhody, ako koniec vety</translation>
    </message>
    <message>
        <source>Kept back from the stock</source>
        <translation>Rezerva zo zásoby</translation>
    </message>
    <message>
        <source>Versions of one thing share a family</source>
        <translation>Verzie jednej veci majú spoločnú rodinu</translation>
    </message>
    <message>
        <source>For the price per unit: 0.5 l, 250 g, 12 pcs</source>
        <translation>Pre jednotkovú cenu: 0.5 l, 250 g, 12 pcs</translation>
    </message>
    <message>
        <source>Write name=value, for example port=usb-c, and press Enter</source>
        <translation>Napíšte názov=hodnota, napríklad port=usb-c, a stlačte Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>rôzne hodnoty</translation>
    </message>
    <message>
        <source>{text} ({count} of {of})</source>
        <translation>{text} ({count} z {of})</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Všetky produkty</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Bez rodiny</translation>
    </message>
    <message>
        <source>Without a benefit</source>
        <translation>Bez výhody</translation>
    </message>
    <message>
        <source>Without a short name</source>
        <translation>Bez krátkeho názvu</translation>
    </message>
    <message>
        <source>Without attributes</source>
        <translation>Bez vlastností</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Bez kategórie</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>Bez nákladu</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>Nič dostupné</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ešte neuložené</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bežný</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Výpredaj</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Krátka trvanlivosť</translation>
    </message>
    <message>
        <source>Run to zero</source>
        <translation>Do vypredania</translation>
    </message>
    <message>
        <source>Choose a product to see and to write what the shop knows about it.</source>
        <translation>Vyberte produkt a uvidíte i zapíšete, čo o ňom predajňa vie.</translation>
    </message>
    <message numerus="yes">
        <source>%n products chosen</source>
        <translation>
            <numerusform>Vybraný %n produkt</numerusform>
            <numerusform>Vybrané %n produkty</numerusform>
            <numerusform>Vybraných %n produktov</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here is written for all of them; the rest stays as it is.</source>
        <translation>Čo sem napíšete, platí pre všetky; ostatné zostáva bez zmeny.</translation>
    </message>
    <message>
        <source>At most {most} products can be changed at once.</source>
        <translation>Naraz možno zmeniť najviac {most} produktov.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Čo k nemu patrí</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Zatiaľ tu nie sú produkty.</translation>
    </message>
    <message>
        <source>The till has none that it sells.</source>
        <translation>Pokladňa žiadne nepredáva.</translation>
    </message>
    <message>
        <source>Connect a till in the settings, or import rules: what they name is shown here.</source>
        <translation>Pripojte pokladňu v nastaveniach alebo importujte pravidlá: tu vidno, čo menujú.</translation>
    </message>
    <message>
        <source>Write it as name=value; the name holds letters, digits, - and _ only.</source>
        <translation>Zapíšte ako názov=hodnota; v názve len písmená, číslice, - a _.</translation>
    </message>
    <message>
        <source>{product}: {what} {before} → {after}</source>
        <translation>{product}: {what} {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>{product}: everything that was written is removed</source>
        <translation>{product}: všetko, čo bolo zapísané, sa odstráni</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Pre vedúcich</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Čísla</translation>
    </message>
    <message>
        <source>Catalogue and rules</source>
        <translation>Katalóg a pravidlá</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Nácvik</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Till read {time}</source>
        <translation>Pokladňa načítaná {time}</translation>
    </message>
    <message>
        <source>No till connected: products are those that rules name</source>
        <translation>Bez pokladne: vidno produkty z pravidiel</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Pracujem…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Načítať znova</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Something went wrong; it is in the log. Nothing was changed.</source>
        <translation>Niečo sa nepodarilo; je to v denníku. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <source>Ctrl+F search, Ctrl+S save, Ctrl+Z take the last saved change back, Ctrl+Tab next page, Alt+Left back, F5 read again</source>
        <translation>Ctrl+F hľadať, Ctrl+S uložiť, Ctrl+Z vrátiť posledné uloženie, Ctrl+Tab ďalšia stránka, Alt+šípka vľavo späť, F5 načítať znova</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechať</translation>
    </message>
    <message>
        <source>Take back what {by} saved at {time}? {why}</source>
        <translation>Vrátiť to, čo {by} uložil(a) o {time}? {why}</translation>
    </message>
    <message>
        <source>Taken back. It is in the history.</source>
        <translation>Vrátené. Je to v histórii.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nie je čo vrátiť.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Načítavam…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Nepodarilo sa to načítať.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hľadať</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} z {of}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Čo sa zmení</translation>
    </message>
    <message>
        <source>Reason for the change (for the history)</source>
        <translation>Dôvod zmeny (do histórie)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodiť</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n neuložená zmena</numerusform>
            <numerusform>%n neuložené zmeny</numerusform>
            <numerusform>%n neuložených zmien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>Sú tu neuložené zmeny: najprv ich uložte alebo zahoďte.</translation>
    </message>
    <message>
        <source>It could not be saved; the reason is in the log.</source>
        <translation>Nepodarilo sa uložiť; dôvod je v denníku.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Uložené.</translation>
    </message>
</context>
</TS>
