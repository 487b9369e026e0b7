<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>cashier</name>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Vymeniť</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>Zákazník nechce</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Neponúknuté</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Prečo práve toto?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Doplnok</translation>
    </message>
    <message>
        <source>Better version</source>
        <translation>Lepšia verzia</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} namiesto {old}</translation>
    </message>
    <message>
        <source>Total after adding: {total}</source>
        <translation>Spolu po pridaní: {total}</translation>
    </message>
    <message>
        <source>Total after swap: {total}</source>
        <translation>Spolu po výmene: {total}</translation>
    </message>
    <message>
        <source>On shelf: {count}</source>
        <translation>Na predajni: {count}</translation>
    </message>
    <message>
        <source>Stock data old – check shelf</source>
        <translation>Údaje sú staršie – overte na predajni</translation>
    </message>
    <message>
        <source>Stock unknown – ask a colleague</source>
        <translation>Stav neznámy – opýtajte sa kolegov</translation>
    </message>
    <message>
        <source>Fits: {product}</source>
        <translation>Hodí sa k: {product}</translation>
    </message>
    <message>
        <source>In place of: {product}</source>
        <translation>Namiesto: {product}</translation>
    </message>
    <message>
        <source>Bought together: {together} of {of} receipts</source>
        <translation>Kupované spolu: {together} z {of} bločkov</translation>
    </message>
    <message>
        <source>The shop chose it to go with: {product}.</source>
        <translation>Predajňa to vybrala k: {product}.</translation>
    </message>
    <message>
        <source>It fits {product}: {fits}.</source>
        <translation>Hodí sa k: {product} ({fits}).</translation>
    </message>
    <message>
        <source>One step up from: {product}.</source>
        <translation>O stupeň lepšie než: {product}.</translation>
    </message>
    <message>
        <source>On {together} of {of} receipts with {product} – {lift} times as often as by chance.</source>
        <translation>Na {together} z {of} bločkov s položkou {product} – {lift}-krát častejšie než náhodou.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Pravidlo {rule}</translation>
    </message>
    <message>
        <source>Adding… scan this code</source>
        <translation>Pridávanie… naskenujte tento kód</translation>
    </message>
    <message>
        <source>Adding… ring it up at the till</source>
        <translation>Pridávanie… nablokujte na pokladni</translation>
    </message>
    <message>
        <source>Shelf: {place}</source>
        <translation>Regál: {place}</translation>
    </message>
    <message>
        <source>Added. The total is {total}.</source>
        <translation>Pridané. Spolu {total}.</translation>
    </message>
    <message>
        <source>Not in basket yet – scan it</source>
        <translation>Ešte nie je v košíku – naskenujte</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>V poriadku.</translation>
    </message>
    <message>
        <source>Reason? You may leave it out.</source>
        <translation>Dôvod? Môžete vynechať.</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Už má</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Nemá čas</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Nehodí sa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iný dôvod</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Preskočené</translation>
    </message>
    <message>
        <source>Offer no longer valid</source>
        <translation>Návrh už neplatí</translation>
    </message>
    <message>
        <source>Waiting for basket</source>
        <translation>Čakám na nákup</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) today</source>
        <translation>
            <numerusform>Dnes %n návrh</numerusform>
            <numerusform>Dnes %n návrhy</numerusform>
            <numerusform>Dnes %n návrhov</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>Bez návrhu</translation>
    </message>
    <message>
        <source>Queue – suggestions paused</source>
        <translation>Rad – návrhy pozastavené</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>Zostáva %n minúta</numerusform>
            <numerusform>Zostávajú %n minúty</numerusform>
            <numerusform>Zostáva %n minút</numerusform>
        </translation>
    </message>
    <message>
        <source>An idea is ready</source>
        <translation>Návrh je pripravený</translation>
    </message>
    <message>
        <source>Assistant resting</source>
        <translation>Asistent oddychuje</translation>
    </message>
    <message>
        <source>Selling is not affected.</source>
        <translation>Predaj funguje.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Kód: {code}</translation>
    </message>
    <message>
        <source>Till connected</source>
        <translation>Pokladňa pripojená</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bez spojenia</translation>
    </message>
    <message>
        <source>Till not connected – selling is not affected</source>
        <translation>Pokladňa nepripojená – predaj funguje</translation>
    </message>
    <message>
        <source>Last seen: {time}</source>
        <translation>Posledné údaje: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not saved yet</source>
        <translation>
            <numerusform>%n odpoveď ešte neuložená</numerusform>
            <numerusform>%n odpovede ešte neuložené</numerusform>
            <numerusform>%n odpovedí ešte neuložených</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are not being saved</source>
        <translation>Odpovede sa neukladajú</translation>
    </message>
    <message>
        <source>The till program is not running; waiting for it.</source>
        <translation>Pokladničný program nebeží; čakám naň.</translation>
    </message>
    <message>
        <source>The till stopped in the middle of writing; it has to be started again.</source>
        <translation>Pokladňa prestala uprostred zápisu; treba ju znova spustiť.</translation>
    </message>
    <message>
        <source>The till has been writing for seconds; its basket cannot be seen meanwhile.</source>
        <translation>Pokladňa už niekoľko sekúnd zapisuje; nákup zatiaľ nevidno.</translation>
    </message>
    <message>
        <source>The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.</source>
        <translation>Pokladňa si drží databázu len pre seba; popri nej sa nedá čítať.</translation>
    </message>
    <message>
        <source>The till cannot be read just now.</source>
        <translation>Pokladňu teraz nemožno čítať.</translation>
    </message>
    <message>
        <source>The log says why.</source>
        <translation>Príčina je v denníku programu.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo – invented shop, invented prices</source>
        <translation>Demo – vymyslený obchod, vymyslené ceny</translation>
    </message>
    <message numerus="yes">
        <source>Basket (%n)</source>
        <translation>
            <numerusform>Košík (%n pol.)</numerusform>
            <numerusform>Košík (%n pol.)</numerusform>
            <numerusform>Košík (%n pol.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Spolu</translation>
    </message>
</context>
</TS>
