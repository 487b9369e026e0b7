<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_transfer</name>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Rules, products and decisions from a file, and everything to a file. Check it first: nothing is changed then. A file with a mistake changes nothing at all. Rules are taken back in the history, decisions among the proposals.</source>
        <translation>Rules, products and decisions from a file, and everything to a file. Check it first: nothing is changed then. A file with a mistake changes nothing at all. Rules are taken back in the history, decisions among the proposals.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>File to read</translation>
    </message>
    <message>
        <source>A file that ends with .xlsx, .csv, .json or .toml.</source>
        <translation>A file that ends with .xlsx, .csv, .json or .toml.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Remove what is not in it</source>
        <translation>Remove what is not in it</translation>
    </message>
    <message>
        <source>With the tick, rules of the same kinds that the file does not have are removed.</source>
        <translation>With the tick, rules of the same kinds that the file does not have are removed.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>Reason (for the history)</source>
        <translation>Reason (for the history)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>What the file changes, or what is wrong with it</source>
        <translation>What the file changes, or what is wrong with it</translation>
    </message>
    <message>
        <source>Give a file to read.</source>
        <translation>Give a file to read.</translation>
    </message>
    <message>
        <source>New: {added}. Changed: {changed}. Removed: {removed}. As before: {same}.</source>
        <translation>New: {added}. Changed: {changed}. Removed: {removed}. As before: {same}.</translation>
    </message>
    <message>
        <source>Decisions about proposals: {decided}.</source>
        <translation>Decisions about proposals: {decided}.</translation>
    </message>
    <message>
        <source>Everything in the file is in force already.</source>
        <translation>Everything in the file is in force already.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s): nothing of the file can be put in force.</source>
        <translation>
            <numerusform>%n mistake: nothing of the file can be put in force.</numerusform>
            <numerusform>%n mistakes: nothing of the file can be put in force.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Line {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation>Sheet {sheet}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, row {line}</source>
        <translation>Sheet {sheet}, row {line}</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}</source>
        <translation>Sheet {sheet}, cell {cell}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) from {file} are in force.</source>
        <translation>
            <numerusform>%n change from {file} is in force.</numerusform>
            <numerusform>%n changes from {file} are in force.</numerusform>
        </translation>
    </message>
    <message>
        <source>To a file</source>
        <translation>To a file</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Replace it if it exists</source>
        <translation>Replace it if it exists</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>Give a file to write to.</source>
        <translation>Give a file to write to.</translation>
    </message>
    <message>
        <source>{file} exists already. Give another name, or set the tick.</source>
        <translation>{file} exists already. Give another name, or set the tick.</translation>
    </message>
    <message>
        <source>A CSV file holds one table: choose rules, products, stock or proposals, or write .xlsx.</source>
        <translation>A CSV file holds one table: choose rules, products, stock or proposals, or write .xlsx.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Written to {file}.</translation>
    </message>
    <message>
        <source>No till is connected: its products and its stock are not in the file.</source>
        <translation>No till is connected: its products and its stock are not in the file.</translation>
    </message>
</context>
</TS>
