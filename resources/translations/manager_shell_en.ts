<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_shell</name>
    <message>
        <source>What goes with what</source>
        <translation>What goes with what</translation>
    </message>
    <message>
        <source>Rows are what is bought, columns what is offered with it. Mark cells and press Goes with, Never with or Nothing; Space changes the marked cell, Ctrl+Right leads to the next one with something. Nothing changes at the till before you save.</source>
        <translation>Rows are what is bought, columns what is offered with it. Mark cells and press Goes with, Never with or Nothing; Space changes the marked cell, Ctrl+Right leads to the next one with something. Nothing changes at the till before you save.</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Search what is bought</source>
        <translation>Search what is bought</translation>
    </message>
    <message>
        <source>Search what is offered</source>
        <translation>Search what is offered</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>With something</source>
        <translation>With something</translation>
    </message>
    <message>
        <source>With the marked row</source>
        <translation>With the marked row</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Jump to</translation>
    </message>
    <message>
        <source>{rows} × {columns}</source>
        <translation>{rows} × {columns}</translation>
    </message>
    <message>
        <source>goes with it, written by hand</source>
        <translation>goes with it, written by hand</translation>
    </message>
    <message>
        <source>goes with it by a wider rule</source>
        <translation>goes with it by a wider rule</translation>
    </message>
    <message>
        <source>goes with it, learned and approved</source>
        <translation>goes with it, learned and approved</translation>
    </message>
    <message>
        <source>a learned proposal waits for a decision</source>
        <translation>a learned proposal waits for a decision</translation>
    </message>
    <message>
        <source>never offered with it</source>
        <translation>never offered with it</translation>
    </message>
    <message numerus="yes">
        <source>%n finer rule(s) inside</source>
        <translation>
            <numerusform>%n finer rule inside</numerusform>
            <numerusform>%n finer rules inside</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nothing is known</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>the same on both sides</translation>
    </message>
    <message>
        <source>not saved yet: {what}</source>
        <translation>not saved yet: {what}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: {what}</source>
        <translation>{bought} → {offered}: {what}</translation>
    </message>
    <message>
        <source>Rule {name}</source>
        <translation>Rule {name}</translation>
    </message>
    <message>
        <source>Rule {name} (paused)</source>
        <translation>Rule {name} (paused)</translation>
    </message>
    <message>
        <source>Never: {why}</source>
        <translation>Never: {why}</translation>
    </message>
    <message>
        <source>{together} of {of} receipts, {lift} times as often as chance</source>
        <translation>{together} of {of} receipts, {lift} times as often as chance</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rule(s)</source>
        <translation>
            <numerusform>and %n more rule</numerusform>
            <numerusform>and %n more rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Goes with</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Never with</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Why never (shown in the history)</source>
        <translation>Why never (shown in the history)</translation>
    </message>
    <message>
        <source>Open the rule</source>
        <translation>Open the rule</translation>
    </message>
    <message>
        <source>Look at the proposal</source>
        <translation>Look at the proposal</translation>
    </message>
    <message>
        <source>Mark a cell to see what is known of it.</source>
        <translation>Mark a cell to see what is known of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells marked</source>
        <translation>
            <numerusform>%n cells marked</numerusform>
            <numerusform>%n cells marked</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {most} cells can be changed at once.</source>
        <translation>At most {most} cells can be changed at once.</translation>
    </message>
    <message>
        <source>A wider rule says so: change it there, or write Never with here.</source>
        <translation>A wider rule says so: change it there, or write Never with here.</translation>
    </message>
    <message>
        <source>No rows or columns are left by these searches.</source>
        <translation>No rows or columns are left by these searches.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>There is nothing to compare yet.</translation>
    </message>
    <message>
        <source>Products come from the till; families and attributes are written there.</source>
        <translation>Products come from the till; families and attributes are written there.</translation>
    </message>
    <message>
        <source>To the products</source>
        <translation>To the products</translation>
    </message>
    <message>
        <source>{bought} → {offered}: goes with it now</source>
        <translation>{bought} → {offered}: goes with it now</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now</source>
        <translation>{bought} → {offered}: never offered with it now</translation>
    </message>
    <message>
        <source>{bought} → {offered}: never offered with it now, because {why}</source>
        <translation>{bought} → {offered}: never offered with it now, because {why}</translation>
    </message>
    <message>
        <source>{bought} → {offered}: nothing is written any more</source>
        <translation>{bought} → {offered}: nothing is written any more</translation>
    </message>
    <message>
        <source>Name, codes, price and stock are the till&apos;s own. The rest is what the shop adds: choose one product or several, write at the right, then save everything at once with a reason.</source>
        <translation>Name, codes, price and stock are the till&apos;s own. The rest is what the shop adds: choose one product or several, write at the right, then save everything at once with a reason.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Content of one piece</source>
        <translation>Content of one piece</translation>
    </message>
    <message>
        <source>Short names on the card</source>
        <translation>Short names on the card</translation>
    </message>
    <message>
        <source>Benefits, as the end of a sentence</source>
        <translation>Benefits, as the end of a sentence</translation>
    </message>
    <message>
        <source>Kept back from the stock</source>
        <translation>Kept back from the stock</translation>
    </message>
    <message>
        <source>Versions of one thing share a family</source>
        <translation>Versions of one thing share a family</translation>
    </message>
    <message>
        <source>For the price per unit: 0.5 l, 250 g, 12 pcs</source>
        <translation>For the price per unit: 0.5 l, 250 g, 12 pcs</translation>
    </message>
    <message>
        <source>Write name=value, for example port=usb-c, and press Enter</source>
        <translation>Write name=value, for example port=usb-c, and press Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>several values</translation>
    </message>
    <message>
        <source>{text} ({count} of {of})</source>
        <translation>{text} ({count} of {of})</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Without a family</source>
        <translation>Without a family</translation>
    </message>
    <message>
        <source>Without a benefit</source>
        <translation>Without a benefit</translation>
    </message>
    <message>
        <source>Without a short name</source>
        <translation>Without a short name</translation>
    </message>
    <message>
        <source>Without attributes</source>
        <translation>Without attributes</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Without a category</translation>
    </message>
    <message>
        <source>Without a cost</source>
        <translation>Without a cost</translation>
    </message>
    <message>
        <source>Nothing available</source>
        <translation>Nothing available</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Near its date</source>
        <translation>Near its date</translation>
    </message>
    <message>
        <source>Run to zero</source>
        <translation>Run to zero</translation>
    </message>
    <message>
        <source>Choose a product to see and to write what the shop knows about it.</source>
        <translation>Choose a product to see and to write what the shop knows about it.</translation>
    </message>
    <message numerus="yes">
        <source>%n products chosen</source>
        <translation>
            <numerusform>%n products chosen</numerusform>
            <numerusform>%n products chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here is written for all of them; the rest stays as it is.</source>
        <translation>What you write here is written for all of them; the rest stays as it is.</translation>
    </message>
    <message>
        <source>At most {most} products can be changed at once.</source>
        <translation>At most {most} products can be changed at once.</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>What goes with it</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>There are no products yet.</translation>
    </message>
    <message>
        <source>The till has none that it sells.</source>
        <translation>The till has none that it sells.</translation>
    </message>
    <message>
        <source>Connect a till in the settings, or import rules: what they name is shown here.</source>
        <translation>Connect a till in the settings, or import rules: what they name is shown here.</translation>
    </message>
    <message>
        <source>Write it as name=value; the name holds letters, digits, - and _ only.</source>
        <translation>Write it as name=value; the name holds letters, digits, - and _ only.</translation>
    </message>
    <message>
        <source>{product}: {what} {before} → {after}</source>
        <translation>{product}: {what} {before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{product}: everything that was written is removed</source>
        <translation>{product}: everything that was written is removed</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>For the manager</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Catalogue and rules</source>
        <translation>Catalogue and rules</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Till read {time}</source>
        <translation>Till read {time}</translation>
    </message>
    <message>
        <source>No till connected: products are those that rules name</source>
        <translation>No till connected: products are those that rules name</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Something went wrong; it is in the log. Nothing was changed.</source>
        <translation>Something went wrong; it is in the log. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ctrl+F search, Ctrl+S save, Ctrl+Z take the last saved change back, Ctrl+Tab next page, Alt+Left back, F5 read again</source>
        <translation>Ctrl+F search, Ctrl+S save, Ctrl+Z take the last saved change back, Ctrl+Tab next page, Alt+Left back, F5 read again</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Take back what {by} saved at {time}? {why}</source>
        <translation>Take back what {by} saved at {time}? {why}</translation>
    </message>
    <message>
        <source>Taken back. It is in the history.</source>
        <translation>Taken back. It is in the history.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>{count} of {of}</source>
        <translation>{count} of {of}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Reason for the change (for the history)</source>
        <translation>Reason for the change (for the history)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>There are changes here that are not saved: save or discard them first.</translation>
    </message>
    <message>
        <source>It could not be saved; the reason is in the log.</source>
        <translation>It could not be saved; the reason is in the log.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
</TS>
