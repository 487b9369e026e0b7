<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_transfer</name>
    <message>
        <source>Import and export</source>
        <translation>Import și export</translation>
    </message>
    <message>
        <source>Rules, products and decisions from a file, and everything to a file. Check it first: nothing is changed then. A file with a mistake changes nothing at all. Rules are taken back in the history, decisions among the proposals.</source>
        <translation>Reguli, produse și decizii dintr-un fișier și totul într-un fișier. Întâi priviți-l: atunci nu se schimbă nimic. Un fișier cu o greșeală nu schimbă nimic. Regulile se anulează în istoric, deciziile la propuneri.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Dintr-un fișier</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Fișierul de citit</translation>
    </message>
    <message>
        <source>A file that ends with .xlsx, .csv, .json or .toml.</source>
        <translation>Un fișier care se termină în .xlsx, .csv, .json sau .toml.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alegeți…</translation>
    </message>
    <message>
        <source>Remove what is not in it</source>
        <translation>Scoate ce nu este în el</translation>
    </message>
    <message>
        <source>With the tick, rules of the same kinds that the file does not have are removed.</source>
        <translation>Cu bifa pusă, regulile de același fel care nu sunt în fișier se elimină.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Priviți</translation>
    </message>
    <message>
        <source>Reason (for the history)</source>
        <translation>Motivul (pentru istoric)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Puneți în vigoare</translation>
    </message>
    <message>
        <source>What the file changes, or what is wrong with it</source>
        <translation>Ce schimbă fișierul sau ce este greșit în el</translation>
    </message>
    <message>
        <source>Give a file to read.</source>
        <translation>Indicați fișierul de citit.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. Removed: {removed}. As before: {same}.</source>
        <translation>Noi: {added}. Schimbate: {changed}. Eliminate: {removed}. Ca înainte: {same}.</translation>
    </message>
    <message>
        <source>Decisions about proposals: {decided}.</source>
        <translation>Decizii despre propuneri: {decided}.</translation>
    </message>
    <message>
        <source>Everything in the file is in force already.</source>
        <translation>Tot ce este în fișier este deja în vigoare.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s): nothing of the file can be put in force.</source>
        <translation>
            <numerusform>%n greșeală: nimic din fișier nu poate fi pus în vigoare.</numerusform>
            <numerusform>%n greșeli: nimic din fișier nu poate fi pus în vigoare.</numerusform>
            <numerusform>%n de greșeli: nimic din fișier nu poate fi pus în vigoare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notă: {note}</translation>
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
        <source>Line {line}</source>
        <translation>Rândul {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Foaia {sheet}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {line}</source>
        <translation>Foaia {sheet}, rândul {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Foaia {sheet}, celula {cell}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from {file} are in force.</source>
        <translation>
            <numerusform>%n schimbare din {file} este în vigoare.</numerusform>
            <numerusform>%n schimbări din {file} sunt în vigoare.</numerusform>
            <numerusform>%n de schimbări din {file} sunt în vigoare.</numerusform>
        </translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>Într-un fișier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Totul</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stoc</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuneri</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fișierul de scris</translation>
    </message>
    <message>
        <source>Replace it if it exists</source>
        <translation>Înlocuiți dacă există</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Scrieți fișierul</translation>
    </message>
    <message>
        <source>Give a file to write to.</source>
        <translation>Indicați fișierul în care se scrie.</translation>
    </message>
    <message>
        <source>{file} exists already. Give another name, or set the tick.</source>
        <translation>{file} există deja. Dați alt nume sau puneți bifa.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: choose rules, products, stock or proposals, or write .xlsx.</source>
        <translation>Un fișier CSV conține un singur tabel: alegeți reguli, produse, stoc sau propuneri, sau scrieți .xlsx.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Scris în {file}.</translation>
    </message>
    <message>
        <source>No till is connected: its products and its stock are not in the file.</source>
        <translation>Nicio casă nu este conectată: produsele și stocul ei nu sunt în fișier.</translation>
    </message>
</context>
</TS>
