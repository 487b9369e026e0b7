<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>manager_transfer</name>
    <message>
        <source>Import and export</source>
        <translation>Import i eksport</translation>
    </message>
    <message>
        <source>Rules, products and decisions from a file, and everything to a file. Check it first: nothing is changed then. A file with a mistake changes nothing at all. Rules are taken back in the history, decisions among the proposals.</source>
        <translation>Reguły, produkty i decyzje z pliku oraz wszystko do pliku. Najpierw obejrzyj: wtedy nic się nie zmienia. Plik z błędem nie zmienia niczego. Reguły cofa się w historii, decyzje wśród propozycji.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Z pliku</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Plik do wczytania</translation>
    </message>
    <message>
        <source>A file that ends with .xlsx, .csv, .json or .toml.</source>
        <translation>Plik z końcówką .xlsx, .csv, .json lub .toml.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Remove what is not in it</source>
        <translation>Usuń, czego w nim brak</translation>
    </message>
    <message>
        <source>With the tick, rules of the same kinds that the file does not have are removed.</source>
        <translation>Po zaznaczeniu reguły tych samych rodzajów, których nie ma w pliku, zostaną usunięte.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Reason (for the history)</source>
        <translation>Powód (do historii)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Wprowadź w życie</translation>
    </message>
    <message>
        <source>What the file changes, or what is wrong with it</source>
        <translation>Co plik zmienia albo co jest w nim źle</translation>
    </message>
    <message>
        <source>Give a file to read.</source>
        <translation>Podaj plik do wczytania.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. Removed: {removed}. As before: {same}.</source>
        <translation>Nowe: {added}. Zmienione: {changed}. Usunięte: {removed}. Bez zmian: {same}.</translation>
    </message>
    <message>
        <source>Decisions about proposals: {decided}.</source>
        <translation>Decyzje o propozycjach: {decided}.</translation>
    </message>
    <message>
        <source>Everything in the file is in force already.</source>
        <translation>Wszystko z pliku już obowiązuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s): nothing of the file can be put in force.</source>
        <translation>
            <numerusform>%n błąd: niczego z pliku nie można wprowadzić w życie.</numerusform>
            <numerusform>%n błędy: niczego z pliku nie można wprowadzić w życie.</numerusform>
            <numerusform>%n błędów: niczego z pliku nie można wprowadzić w życie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Uwaga: {note}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Wiersz {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Arkusz {sheet}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {line}</source>
        <translation>Arkusz {sheet}, wiersz {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Arkusz {sheet}, komórka {cell}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from {file} are in force.</source>
        <translation>
            <numerusform>%n zmiana z {file} obowiązuje.</numerusform>
            <numerusform>%n zmiany z {file} obowiązują.</numerusform>
            <numerusform>%n zmian z {file} obowiązuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>Do pliku</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Plik do zapisania</translation>
    </message>
    <message>
        <source>Replace it if it exists</source>
        <translation>Zastąp, jeśli istnieje</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Zapisz plik</translation>
    </message>
    <message>
        <source>Give a file to write to.</source>
        <translation>Podaj plik do zapisania.</translation>
    </message>
    <message>
        <source>{file} exists already. Give another name, or set the tick.</source>
        <translation>{file} już istnieje. Podaj inną nazwę albo zaznacz pole.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: choose rules, products, stock or proposals, or write .xlsx.</source>
        <translation>Plik CSV mieści jedną tabelę: wybierz reguły, produkty, stany lub propozycje albo zapisz .xlsx.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Zapisano w {file}.</translation>
    </message>
    <message>
        <source>No till is connected: its products and its stock are not in the file.</source>
        <translation>Kasa nie jest podłączona: jej produktów i stanów nie ma w pliku.</translation>
    </message>
</context>
</TS>
