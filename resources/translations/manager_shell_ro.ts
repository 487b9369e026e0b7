<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_shell</name>
    <message>
        <source>What goes with what</source>
        <translation>Ce merge cu ce</translation>
    </message>
    <message>
        <source>Rows are what is bought, columns what is offered with it. Mark cells and press Goes with, Never with or Nothing; Space changes the marked cell, Ctrl+Right leads to the next one with something. Nothing changes at the till before you save.</source>
        <translation>Pe rânduri este ce se cumpără, pe coloane ce se propune alături. Marcați celule și alegeți Merge, Niciodată sau Nimic; tasta spațiu schimbă celula marcată, Ctrl+săgeată dreapta duce la următoarea cu ceva. La casă nu se schimbă nimic înainte să salvați.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Cumpărat</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Propus</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorii</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familii</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribute</translation>
    </message>
    <message>
        <source>Search what is bought</source>
        <translation>Caută în cele cumpărate</translation>
    </message>
    <message>
        <source>Search what is offered</source>
        <translation>Caută în cele propuse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>With something</source>
        <translation>Cu ceva</translation>
    </message>
    <message>
        <source>With the marked row</source>
        <translation>Cu rândul marcat</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Sari la</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>goes with it, written by hand</source>
        <translation>merge cu el, scris de mână</translation>
    </message>
    <message>
        <source>goes with it by a wider rule</source>
        <translation>merge cu el după o regulă mai largă</translation>
    </message>
    <message>
        <source>goes with it, learned and approved</source>
        <translation>merge cu el, învățat și aprobat</translation>
    </message>
    <message>
        <source>a learned proposal waits for a decision</source>
        <translation>o propunere învățată așteaptă o decizie</translation>
    </message>
    <message>
        <source>never offered with it</source>
        <translation>nu se propune niciodată cu el</translation>
    </message>
    <message numerus="yes">
        <source>%n finer rule(s) inside</source>
        <translation>
            <numerusform>%n regulă mai îngustă în interior</numerusform>
            <numerusform>%n reguli mai înguste în interior</numerusform>
            <numerusform>%n de reguli mai înguste în interior</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nu se știe nimic</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>același lucru pe ambele părți</translation>
    </message>
    <message>
        <source>not saved yet: {what}</source>
        <translation>încă nesalvat: {what}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: {what}</source>
        <translation>{bought} → {offered}: {what}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Regula {name}</translation>
    </message>
    <message>
        <source>Rule {name} (paused)</source>
        <translation>Regula {name} (în pauză)</translation>
    </message>
    <message>
        <source>Never: {why}</source>
        <translation>Niciodată: {why}</translation>
    </message>
    <message>
        <source>{together} of {of} receipts, {lift} times as often as chance</source>
        <translation>{together} din {of} bonuri, de {lift} ori mai des decât din întâmplare</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>și încă %n regulă</numerusform>
            <numerusform>și încă %n reguli</numerusform>
            <numerusform>și încă %n de reguli</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nimic</translation>
    </message>
    <message>
        <source>Why never (shown in the history)</source>
        <translation>De ce niciodată (apare în istoric)</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>Deschide regula</translation>
    </message>
    <message>
        <source>Look at the proposal</source>
        <translation>Vezi propunerea</translation>
    </message>
    <message>
        <source>Mark a cell to see what is known of it.</source>
        <translation>Marcați o celulă ca să vedeți ce se știe despre ea.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>%n celulă marcată</numerusform>
            <numerusform>%n celule marcate</numerusform>
            <numerusform>%n de celule marcate</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} cells can be changed at once.</source>
        <translation>Se pot schimba cel mult {most} celule odată.</translation>
    </message>
    <message>
        <source>A wider rule says so: change it there, or write Never with here.</source>
        <translation>Așa spune o regulă mai largă: schimbați-o acolo sau scrieți aici Niciodată.</translation>
    </message>
    <message>
        <source>No rows or columns are left by these searches.</source>
        <translation>Cu aceste căutări nu rămân rânduri sau coloane.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Încă nu este nimic de comparat.</translation>
    </message>
    <message>
        <source>Products come from the till; families and attributes are written there.</source>
        <translation>Produsele vin de la casă; familiile și atributele se scriu la produse.</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>La produse</translation>
    </message>
    <message>
        <source>{bought} → {offered}: goes with it now</source>
        <translation>{bought} → {offered}: acum merge cu el</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now</source>
        <translation>{bought} → {offered}: de acum niciodată împreună</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now, because {why}</source>
        <translation>{bought} → {offered}: de acum niciodată împreună, motiv: {why}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: nothing is written any more</source>
        <translation>{bought} → {offered}: nu mai este scris nimic</translation>
    </message>
    <message>
        <source>Name, codes, price and stock are the till&apos;s own. The rest is what the shop adds: choose one product or several, write at the right, then save everything at once with a reason.</source>
        <translation>Numele, codurile, prețul și stocul sunt ale casei. Restul îl adaugă magazinul: alegeți un produs sau mai multe, scrieți în dreapta, apoi salvați totul odată, cu un motiv.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibil</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raft</translation>
    </message>
    <message>
        <source>Content of one piece</source>
        <translation>Conținutul unei bucăți</translation>
    </message>
    <message>
        <source>Short names on the card</source>
        <translation>Nume scurte pe card</translation>
    </message>
    <message>
        <source>Benefits, as the end of a sentence</source>
        <translation>Avantaje, ca sfârșit de propoziție</translation>
    </message>
    <message>
        <source>Kept back from the stock</source>
        <translation>Păstrat din stoc</translation>
    </message>
    <message>
        <source>Versions of one thing share a family</source>
        <translation>Versiunile aceluiași lucru au o familie comună</translation>
    </message>
    <message>
        <source>For the price per unit: 0.5 l, 250 g, 12 pcs</source>
        <translation>Pentru prețul pe unitate: 0.5 l, 250 g, 12 pcs</translation>
    </message>
    <message>
        <source>Write name=value, for example port=usb-c, and press Enter</source>
        <translation>Scrieți nume=valoare, de exemplu port=usb-c, și apăsați Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>valori diferite</translation>
    </message>
    <message>
        <source>{text} ({count} of {of})</source>
        <translation>{text} ({count} din {of})</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Toate produsele</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Fără familie</translation>
    </message>
    <message>
        <source>Without a benefit</source>
        <translation>Fără avantaj</translation>
    </message>
    <message>
        <source>Without a short name</source>
        <translation>Fără nume scurt</translation>
    </message>
    <message>
        <source>Without attributes</source>
        <translation>Fără atribute</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Fără categorie</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>Fără cost</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>Nimic disponibil</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Încă nesalvate</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Lichidare</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Aproape de expirare</translation>
    </message>
    <message>
        <source>Run to zero</source>
        <translation>Până la epuizare</translation>
    </message>
    <message>
        <source>Choose a product to see and to write what the shop knows about it.</source>
        <translation>Alegeți un produs ca să vedeți și să scrieți ce știe magazinul despre el.</translation>
    </message>
    <message numerus="yes">
        <source>%n products chosen</source>
        <translation>
            <numerusform>%n produs ales</numerusform>
            <numerusform>%n produse alese</numerusform>
            <numerusform>%n de produse alese</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here is written for all of them; the rest stays as it is.</source>
        <translation>Ce scrieți aici se scrie pentru toate; restul rămâne neschimbat.</translation>
    </message>
    <message>
        <source>At most {most} products can be changed at once.</source>
        <translation>Se pot schimba cel mult {most} produse odată.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Ce merge cu el</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Încă nu sunt produse.</translation>
    </message>
    <message>
        <source>The till has none that it sells.</source>
        <translation>Casa nu vinde niciunul.</translation>
    </message>
    <message>
        <source>Connect a till in the settings, or import rules: what they name is shown here.</source>
        <translation>Conectați o casă în setări sau importați reguli: aici apare ce numesc ele.</translation>
    </message>
    <message>
        <source>Write it as name=value; the name holds letters, digits, - and _ only.</source>
        <translation>Scrieți ca nume=valoare; numele are doar litere, cifre, - și _.</translation>
    </message>
    <message>
        <source>{product}: {what} {before} → {after}</source>
        <translation>{product}: {what} {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>{product}: everything that was written is removed</source>
        <translation>{product}: tot ce era scris se șterge</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Pentru manager</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Catalogue and rules</source>
        <translation>Catalog și reguli</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagini</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Till read {time}</source>
        <translation>Casa citită la {time}</translation>
    </message>
    <message>
        <source>No till connected: products are those that rules name</source>
        <translation>Nicio casă: se văd produsele numite de reguli</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Se lucrează…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citește din nou</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Something went wrong; it is in the log. Nothing was changed.</source>
        <translation>Ceva nu a mers; este în jurnal. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Ctrl+F search, Ctrl+S save, Ctrl+Z take the last saved change back, Ctrl+Tab next page, Alt+Left back, F5 read again</source>
        <translation>Ctrl+F caută, Ctrl+S salvează, Ctrl+Z retrage ultima salvare, Ctrl+Tab pagina următoare, Alt+săgeată stânga înapoi, F5 citește din nou</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Păstrează</translation>
    </message>
    <message>
        <source>Take back what {by} saved at {time}? {why}</source>
        <translation>Retrageți ce a salvat {by} la {time}? {why}</translation>
    </message>
    <message>
        <source>Taken back. It is in the history.</source>
        <translation>Retras. Este în istoric.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nu este nimic de retras.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Nu s-a putut citi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} din {of}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce se schimbă</translation>
    </message>
    <message>
        <source>Reason for the change (for the history)</source>
        <translation>Motivul schimbării (pentru istoric)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n schimbare nesalvată</numerusform>
            <numerusform>%n schimbări nesalvate</numerusform>
            <numerusform>%n de schimbări nesalvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>Aici sunt schimbări nesalvate: mai întâi salvați-le sau renunțați la ele.</translation>
    </message>
    <message>
        <source>It could not be saved; the reason is in the log.</source>
        <translation>Nu s-a putut salva; motivul este în jurnal.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvat.</translation>
    </message>
</context>
</TS>
