<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_transfer</name>
    <message>
        <source>Import and export</source>
        <translation>Import a export</translation>
    </message>
    <message>
        <source>Rules, products and decisions from a file, and everything to a file. Check it first: nothing is changed then. A file with a mistake changes nothing at all. Rules are taken back in the history, decisions among the proposals.</source>
        <translation>Pravidlá, produkty a rozhodnutia zo súboru a všetko do súboru. Najprv si ho pozrite: vtedy sa nič nemení. Súbor s chybou nezmení vôbec nič. Pravidlá sa vracajú v histórii, rozhodnutia medzi návrhmi.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Zo súboru</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Súbor na načítanie</translation>
    </message>
    <message>
        <source>A file that ends with .xlsx, .csv, .json or .toml.</source>
        <translation>Súbor s príponou .xlsx, .csv, .json alebo .toml.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrať…</translation>
    </message>
    <message>
        <source>Remove what is not in it</source>
        <translation>Odobrať, čo v ňom chýba</translation>
    </message>
    <message>
        <source>With the tick, rules of the same kinds that the file does not have are removed.</source>
        <translation>Po zaškrtnutí sa odstránia pravidlá rovnakých druhov, ktoré v súbore nie sú.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Pozrieť</translation>
    </message>
    <message>
        <source>Reason (for the history)</source>
        <translation>Dôvod (do histórie)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Uviesť do platnosti</translation>
    </message>
    <message>
        <source>What the file changes, or what is wrong with it</source>
        <translation>Čo súbor mení alebo čo je v ňom zle</translation>
    </message>
    <message>
        <source>Give a file to read.</source>
        <translation>Zadajte súbor na načítanie.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. Removed: {removed}. As before: {same}.</source>
        <translation>Nové: {added}. Zmenené: {changed}. Odstránené: {removed}. Bez zmeny: {same}.</translation>
    </message>
    <message>
        <source>Decisions about proposals: {decided}.</source>
        <translation>Rozhodnutia o návrhoch: {decided}.</translation>
    </message>
    <message>
        <source>Everything in the file is in force already.</source>
        <translation>Všetko v súbore už platí.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s): nothing of the file can be put in force.</source>
        <translation>
            <numerusform>%n chyba: nič zo súboru nemožno uviesť do platnosti.</numerusform>
            <numerusform>%n chyby: nič zo súboru nemožno uviesť do platnosti.</numerusform>
            <numerusform>%n chýb: nič zo súboru nemožno uviesť do platnosti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Poznámka: {note}</translation>
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
        <source>Line {line}</source>
        <translation>Riadok {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Hárok {sheet}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {line}</source>
        <translation>Hárok {sheet}, riadok {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Hárok {sheet}, bunka {cell}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from {file} are in force.</source>
        <translation>
            <numerusform>%n zmena zo súboru {file} platí.</numerusform>
            <numerusform>%n zmeny zo súboru {file} platia.</numerusform>
            <numerusform>%n zmien zo súboru {file} platí.</numerusform>
        </translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>Do súboru</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Čo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Pravidlá</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zásoby</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Návrhy</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Súbor na zápis</translation>
    </message>
    <message>
        <source>Replace it if it exists</source>
        <translation>Nahradiť, ak existuje</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Zapísať súbor</translation>
    </message>
    <message>
        <source>Give a file to write to.</source>
        <translation>Zadajte súbor na zápis.</translation>
    </message>
    <message>
        <source>{file} exists already. Give another name, or set the tick.</source>
        <translation>{file} už existuje. Zadajte iný názov alebo zaškrtnite políčko.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: choose rules, products, stock or proposals, or write .xlsx.</source>
        <translation>Súbor CSV obsahuje jednu tabuľku: vyberte pravidlá, produkty, zásoby alebo návrhy, alebo zapíšte .xlsx.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Zapísané do {file}.</translation>
    </message>
    <message>
        <source>No till is connected: its products and its stock are not in the file.</source>
        <translation>Pokladňa nie je pripojená: jej produkty a zásoby v súbore nie sú.</translation>
    </message>
</context>
</TS>
