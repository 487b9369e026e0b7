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
        <source>Take set</source>
        <translation>Vybrať sadu</translation>
    </message>
    <message>
        <source>Add cover</source>
        <translation>Pridať krytie</translation>
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
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Inými slovami</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porovnať</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Podmienky</translation>
    </message>
    <message>
        <source>Bad suggestion</source>
        <translation>Zlý návrh</translation>
    </message>
    <message>
        <source>Noted for the manager</source>
        <translation>Zapísané pre vedenie</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>Nie je na predajni</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Queue on</source>
        <translation>Rad zapnutý</translation>
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
        <source>Set</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>Cheaper option</source>
        <translation>Lacnejšia voľba</translation>
    </message>
    <message>
        <source>Extra cover</source>
        <translation>Doplnkové krytie</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Náhrada</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} namiesto {old}</translation>
    </message>
    <message>
        <source>instead of {sum}</source>
        <translation>namiesto {sum}</translation>
    </message>
    <message>
        <source>You save {more} – that is {less}</source>
        <translation>Ušetríte {more} – teda {less}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Ušetríte {amount}</translation>
    </message>
    <message>
        <source>{less} less than {old}</source>
        <translation>o {less} menej ako {old}</translation>
    </message>
    <message>
        <source>{product} – rung up</source>
        <translation>{product} – v nákupe</translation>
    </message>
    <message>
        <source>Legal guarantee: {legal}</source>
        <translation>Zákonná ochrana: {legal}</translation>
    </message>
    <message>
        <source>{years} in total</source>
        <translation>Spolu {years}</translation>
    </message>
    <message>
        <source>Covers: {product}</source>
        <translation>Týka sa: {product}</translation>
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
        <source>On shelf: {count} · in stock room: {room}</source>
        <translation>Na predajni: {count} · v sklade: {room}</translation>
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
        <source>Cheaper than: {product}</source>
        <translation>Lacnejšie ako: {product}</translation>
    </message>
    <message numerus="yes">
        <source>Bought together: {together} of {of} receipt(s)</source>
        <translation>
            <numerusform>Spolu: {together} z {of} bločku</numerusform>
            <numerusform>Spolu: {together} z {of} bločkov</numerusform>
            <numerusform>Spolu: {together} z {of} bločkov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {sold} receipt(s)</source>
        <translation>
            <numerusform>Kupované na {sold} bločku</numerusform>
            <numerusform>Kupované na {sold} bločkoch</numerusform>
            <numerusform>Kupované na {sold} bločkoch</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Otvoriť panel</translation>
    </message>
    <message>
        <source>Draw with a finger or the mouse what must stay visible at the till, for example its total.</source>
        <translation>Prstom alebo myšou vyznačte, čo má na pokladni ostať viditeľné, napríklad jej súčet.</translation>
    </message>
    <message>
        <source>That leaves the panel no place. Please draw a smaller one.</source>
        <translation>Panelu by neostalo miesto. Vyznačte menšiu.</translation>
    </message>
    <message>
        <source>No such zone</source>
        <translation>Bez takej zóny</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Nechať bez zmeny</translation>
    </message>
    <message>
        <source>The customer is choosing</source>
        <translation>Zákazník si vyberá</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ďalej</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nový zákazník</translation>
    </message>
    <message>
        <source>Active customer</source>
        <translation>Aktívny zákazník</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Verný zákazník</translation>
    </message>
    <message>
        <source>Valued customer</source>
        <translation>Cenný zákazník</translation>
    </message>
    <message>
        <source>Back after a while</source>
        <translation>Späť po dlhšom čase</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Áno</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nie, ďakujem</translation>
    </message>
    <message>
        <source>Bought before: {item}</source>
        <translation>Kúpené predtým: {item}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Pravidlo {rule}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Súčasné</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lepšie</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Najlepšie</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>v nákupe</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>návrh</translation>
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
        <source>Take it off at the till by hand</source>
        <translation>Odstráňte ručne v pokladni</translation>
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
        <source>Don&apos;t ask</source>
        <translation>Nepýtať sa</translation>
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
    <message>
        <source>Practice cannot be opened just now.</source>
        <translation>Nácvik sa teraz nedá otvoriť.</translation>
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
        <source>Switched on by itself: receipts follow fast</source>
        <translation>Zapnuté automaticky: bločky idú rýchlo za sebou</translation>
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
    <message>
        <source>Unattributed</source>
        <translation>Nepriradené</translation>
    </message>
    <message>
        <source>The hotkeys do not work; the screen does.</source>
        <translation>Klávesové skratky nefungujú; obrazovka áno.</translation>
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
        <source>not offered</source>
        <translation>neponúknuté</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>vrátiť</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>návrh</translation>
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
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Whole menu</source>
        <translation>Celé menu</translation>
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
        <source>Queue mode</source>
        <translation>Režim radu</translation>
    </message>
    <message>
        <source>Something cheaper?</source>
        <translation>Niečo lacnejšie?</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zbaliť</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Nácvik</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Kto predáva</translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation>Kto obsluhuje?</translation>
    </message>
    <message>
        <source>The till tells no names.</source>
        <translation>Pokladňa neuvádza mená.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásiť</translation>
    </message>
    <message>
        <source>Names before</source>
        <translation>Predošlé mená</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Ďalšie mená</translation>
    </message>
    <message>
        <source>PIN: {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN má 4 až 8 číslic.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Zmazať číslicu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vymazať všetko</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>Overuje sa PIN…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>Nesprávny PIN. Skúste to znova.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Nesprávny PIN. Skúste o %n sekundu.</numerusform>
            <numerusform>Nesprávny PIN. Skúste o %n sekundy.</numerusform>
            <numerusform>Nesprávny PIN. Skúste o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked just now.</source>
        <translation>PIN sa teraz nedá overiť.</translation>
    </message>
    <message>
        <source>No PIN yet. The manager sets one.</source>
        <translation>PIN ešte nie je. Nastaví ho vedenie.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Line to say</source>
        <translation>Veta pre zákazníka</translation>
    </message>
    <message>
        <source>Like the panel</source>
        <translation>Ako panel</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Tento panel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farby</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Podľa systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veľkosť</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Malá</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Stredná</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Veľká</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Veľmi veľká</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Strana</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vľavo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Vpravo</translation>
    </message>
    <message>
        <source>Keep-clear zone</source>
        <translation>Voľná zóna</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programe</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Verzia {version}</translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6: LGPL 3.</source>
        <translation>Licencia MIT. Qt a PySide6: LGPL 3.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>&apos;{key}&apos; is not the name of a key.</source>
        <translation>„{key}“ nie je názov klávesu.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system keeps the Windows key for itself.</source>
        <translation>{key} nemôže byť skratkou: systém si kláves Windows necháva pre seba.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Ctrl+Alt is AltGr, which writes letters such as ą, € and @.</source>
        <translation>{key} nemôže byť skratkou: Ctrl+Alt je AltGr, ktorým sa píšu znaky ako ą, € a @.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Alt opens menus and commands windows.</source>
        <translation>{key} nemôže byť skratkou: Alt otvára ponuky a ovláda okná.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Windows keeps F12 for itself, and some scanners send it.</source>
        <translation>{key} nemôže byť skratkou: Windows si F12 necháva a posielajú ho aj niektoré skenery.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system makes pictures of the screen with it.</source>
        <translation>{key} nemôže byť skratkou: systém ním robí snímky obrazovky.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and cashiers press it all the time.</source>
        <translation>{key} nemôže byť skratkou: skenery aj obsluha ho stláčajú stále.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and till programs use Ctrl with letters and signs.</source>
        <translation>{key} nemôže byť skratkou: skenery a pokladničné programy používajú Ctrl s písmenami a znakmi.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it writes a sign into the till program.</source>
        <translation>{key} nemôže byť skratkou: píše znak do pokladničného programu.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it moves or deletes what is being typed at the till.</source>
        <translation>{key} nemôže byť skratkou: posúva alebo maže to, čo sa píše v pokladni.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it changes what other keys write.</source>
        <translation>{key} nemôže byť skratkou: mení to, čo píšu iné klávesy.</translation>
    </message>
    <message>
        <source>{key} is set for two actions; one key does one thing.</source>
        <translation>{key} je nastavený na dve činnosti; jeden kláves robí jednu vec.</translation>
    </message>
    <message>
        <source>{key} needs the key test first: run &apos;pos-assist keys test&apos; at this till.</source>
        <translation>{key} potrebuje najprv test klávesov: spustite pri tejto pokladni „pos-assist keys test“.</translation>
    </message>
    <message>
        <source>{key} needs a whole key test with three scanned codes: run &apos;pos-assist keys test&apos; again.</source>
        <translation>{key} potrebuje celý test klávesov s tromi kódmi: spustite znova „pos-assist keys test“.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: in the key test the till or the scanner used it.</source>
        <translation>{key} nemôže byť skratkou: v teste klávesov ho použila pokladňa alebo skener.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: another program has taken it.</source>
        <translation>{key} nefunguje ako skratka: zabral ho iný program.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: this keyboard has no such key.</source>
        <translation>{key} nefunguje ako skratka: táto klávesnica taký kláves nemá.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: the system refused it.</source>
        <translation>{key} nefunguje ako skratka: systém ho odmietol.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work under Wayland, which hides the keyboard from us; touch the panel.</source>
        <translation>Klávesové skratky nefungujú vo Waylande, ktorý klávesnicu skrýva; dotýkajte sa panela.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work on this system; touch the panel.</source>
        <translation>Klávesové skratky v tomto systéme nefungujú; dotýkajte sa panela.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work without a screen and a keyboard.</source>
        <translation>Klávesové skratky nefungujú bez obrazovky a klávesnice.</translation>
    </message>
    <message>
        <source>Hotkeys do not work: the X server cannot be asked for keys; touch the panel.</source>
        <translation>Klávesové skratky nefungujú: od servera X nemožno žiadať klávesy; dotýkajte sa panela.</translation>
    </message>
    <message>
        <source>Some hotkeys do not work; &apos;pos-assist keys list&apos; says why.</source>
        <translation>Niektoré skratky nefungujú; dôvod povie „pos-assist keys list“.</translation>
    </message>
    <message>
        <source>Key test</source>
        <translation>Test klávesov</translation>
    </message>
    <message>
        <source>We look for keys that neither your till program nor your scanner uses.</source>
        <translation>Hľadáme klávesy, ktoré nepoužíva ani pokladničný program, ani skener.</translation>
    </message>
    <message>
        <source>1. Press every key that you use at the till: function keys, combinations, all of them.</source>
        <translation>1. Stlačte každý kláves, ktorý používate pri pokladni: funkčné klávesy, kombinácie, všetky.</translation>
    </message>
    <message>
        <source>2. Scan three codes. One should be a square one (GS1 DataMatrix), as on medicine.</source>
        <translation>2. Naskenujte tri kódy. Jeden má byť štvorcový (GS1 DataMatrix), ako na liekoch.</translation>
    </message>
    <message>
        <source>3. Choose &apos;Finish&apos; with the mouse or your finger; no key does it.</source>
        <translation>3. Zvoľte „Dokončiť“ myšou alebo prstom; žiadny kláves to neurobí.</translation>
    </message>
    <message>
        <source>What you type is not kept: only how often, and the names of special keys.</source>
        <translation>Čo píšete, sa neukladá: iba ako často a názvy špeciálnych klávesov.</translation>
    </message>
    <message>
        <source>Scanned: {count} of {wanted}</source>
        <translation>Naskenované: {count} z {wanted}</translation>
    </message>
    <message>
        <source>Letters, digits and signs: {count}</source>
        <translation>Písmená, číslice a znaky: {count}</translation>
    </message>
    <message>
        <source>Special keys: {keys}</source>
        <translation>Špeciálne klávesy: {keys}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatiaľ žiadne</translation>
    </message>
    <message>
        <source>There is no scanner at this till</source>
        <translation>Pri tejto pokladni nie je skener</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Dokončiť</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Free keys</source>
        <translation>Voľné klávesy</translation>
    </message>
    <message>
        <source>Keys that nothing sent: {keys}</source>
        <translation>Klávesy, ktoré nič neposlalo: {keys}</translation>
    </message>
    <message>
        <source>Every key that could be bound was used. Keep the combinations with Ctrl+Shift.</source>
        <translation>Každý kláves, ktorý možno priradiť, bol použitý. Ponechajte kombinácie s Ctrl+Shift.</translation>
    </message>
    <message>
        <source>No key may be bound alone yet: press the keys of the till, scan three codes, and test again.</source>
        <translation>Zatiaľ nemožno priradiť žiadny samostatný kláves: stlačte klávesy pokladne, naskenujte tri kódy a test zopakujte.</translation>
    </message>
    <message>
        <source>To use one, write it in the settings under [keys], for instance: accept = &quot;{key}&quot;</source>
        <translation>Ak chcete kláves použiť, zapíšte ho do nastavení pod [keys], napríklad: accept = &quot;{key}&quot;</translation>
    </message>
</context>
</TS>
