<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cashier</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Take set</source>
        <translation>Take set</translation>
    </message>
    <message>
        <source>Add cover</source>
        <translation>Add cover</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>Customer declines</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Not offered</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Why this?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Other wording</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Bad suggestion</source>
        <translation>Bad suggestion</translation>
    </message>
    <message>
        <source>Noted for the manager</source>
        <translation>Noted for the manager</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>Not on shelf</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Queue on</source>
        <translation>Queue on</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Better version</source>
        <translation>Better version</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cheaper option</source>
        <translation>Cheaper option</translation>
    </message>
    <message>
        <source>Extra cover</source>
        <translation>Extra cover</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} instead of {old}</translation>
    </message>
    <message>
        <source>instead of {sum}</source>
        <translation>instead of {sum}</translation>
    </message>
    <message>
        <source>You save {more} – that is {less}</source>
        <translation>You save {more} – that is {less}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>You save {amount}</translation>
    </message>
    <message>
        <source>{less} less than {old}</source>
        <translation>{less} less than {old}</translation>
    </message>
    <message>
        <source>{product} – rung up</source>
        <translation>{product} – rung up</translation>
    </message>
    <message>
        <source>Legal guarantee: {legal}</source>
        <translation>Legal guarantee: {legal}</translation>
    </message>
    <message>
        <source>{years} in total</source>
        <translation>{years} in total</translation>
    </message>
    <message>
        <source>Covers: {product}</source>
        <translation>Covers: {product}</translation>
    </message>
    <message>
        <source>Total after adding: {total}</source>
        <translation>Total after adding: {total}</translation>
    </message>
    <message>
        <source>Total after swap: {total}</source>
        <translation>Total after swap: {total}</translation>
    </message>
    <message>
        <source>On shelf: {count}</source>
        <translation>On shelf: {count}</translation>
    </message>
    <message>
        <source>On shelf: {count} · in stock room: {room}</source>
        <translation>On shelf: {count} · in stock room: {room}</translation>
    </message>
    <message>
        <source>Stock data old – check shelf</source>
        <translation>Stock data old – check shelf</translation>
    </message>
    <message>
        <source>Stock unknown – ask a colleague</source>
        <translation>Stock unknown – ask a colleague</translation>
    </message>
    <message>
        <source>Fits: {product}</source>
        <translation>Fits: {product}</translation>
    </message>
    <message>
        <source>In place of: {product}</source>
        <translation>In place of: {product}</translation>
    </message>
    <message>
        <source>Cheaper than: {product}</source>
        <translation>Cheaper than: {product}</translation>
    </message>
    <message numerus="yes">
        <source>Bought together: {together} of {of} receipt(s)</source>
        <translation>
            <numerusform>Bought together: {together} of {of} receipt</numerusform>
            <numerusform>Bought together: {together} of {of} receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {sold} receipt(s)</source>
        <translation>
            <numerusform>Bought on {sold} receipt</numerusform>
            <numerusform>Bought on {sold} receipts</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Open the panel</translation>
    </message>
    <message>
        <source>Draw with a finger or the mouse what must stay visible at the till, for example its total.</source>
        <translation>Draw with a finger or the mouse what must stay visible at the till, for example its total.</translation>
    </message>
    <message>
        <source>That leaves the panel no place. Please draw a smaller one.</source>
        <translation>That leaves the panel no place. Please draw a smaller one.</translation>
    </message>
    <message>
        <source>No such zone</source>
        <translation>No such zone</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>The customer is choosing</source>
        <translation>The customer is choosing</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Active customer</source>
        <translation>Active customer</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Loyal customer</translation>
    </message>
    <message>
        <source>Valued customer</source>
        <translation>Valued customer</translation>
    </message>
    <message>
        <source>Back after a while</source>
        <translation>Back after a while</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No thanks</translation>
    </message>
    <message>
        <source>Bought before: {item}</source>
        <translation>Bought before: {item}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Rule {rule}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>rung up</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>Adding… scan this code</source>
        <translation>Adding… scan this code</translation>
    </message>
    <message>
        <source>Adding… ring it up at the till</source>
        <translation>Adding… ring it up at the till</translation>
    </message>
    <message>
        <source>Shelf: {place}</source>
        <translation>Shelf: {place}</translation>
    </message>
    <message>
        <source>Added. The total is {total}.</source>
        <translation>Added. The total is {total}.</translation>
    </message>
    <message>
        <source>Not in basket yet – scan it</source>
        <translation>Not in basket yet – scan it</translation>
    </message>
    <message>
        <source>Take it off at the till by hand</source>
        <translation>Take it off at the till by hand</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>No problem.</translation>
    </message>
    <message>
        <source>Reason? You may leave it out.</source>
        <translation>Reason? You may leave it out.</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Has one already</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Not suitable</translation>
    </message>
    <message>
        <source>Don&apos;t ask</source>
        <translation>Don&apos;t ask</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Offer no longer valid</source>
        <translation>Offer no longer valid</translation>
    </message>
    <message>
        <source>Waiting for basket</source>
        <translation>Waiting for basket</translation>
    </message>
    <message>
        <source>Practice cannot be opened just now.</source>
        <translation>Practice cannot be opened just now.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) today</source>
        <translation>
            <numerusform>%n suggestion today</numerusform>
            <numerusform>%n suggestions today</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>No idea for this basket</translation>
    </message>
    <message>
        <source>Queue – suggestions paused</source>
        <translation>Queue – suggestions paused</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched on by itself: receipts follow fast</source>
        <translation>Switched on by itself: receipts follow fast</translation>
    </message>
    <message>
        <source>An idea is ready</source>
        <translation>An idea is ready</translation>
    </message>
    <message>
        <source>Assistant resting</source>
        <translation>Assistant resting</translation>
    </message>
    <message>
        <source>Selling is not affected.</source>
        <translation>Selling is not affected.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Till connected</source>
        <translation>Till connected</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Till not connected – selling is not affected</source>
        <translation>Till not connected – selling is not affected</translation>
    </message>
    <message>
        <source>Last seen: {time}</source>
        <translation>Last seen: {time}</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Unattributed</translation>
    </message>
    <message>
        <source>The hotkeys do not work; the screen does.</source>
        <translation>The hotkeys do not work; the screen does.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>not offered</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not saved yet</source>
        <translation>
            <numerusform>%n answer not saved yet</numerusform>
            <numerusform>%n answers not saved yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are not being saved</source>
        <translation>Answers are not being saved</translation>
    </message>
    <message>
        <source>The till program is not running; waiting for it.</source>
        <translation>The till program is not running; waiting for it.</translation>
    </message>
    <message>
        <source>The till stopped in the middle of writing; it has to be started again.</source>
        <translation>The till stopped in the middle of writing; it has to be started again.</translation>
    </message>
    <message>
        <source>The till has been writing for seconds; its basket cannot be seen meanwhile.</source>
        <translation>The till has been writing for seconds; its basket cannot be seen meanwhile.</translation>
    </message>
    <message>
        <source>The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.</source>
        <translation>The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.</translation>
    </message>
    <message>
        <source>The till cannot be read just now.</source>
        <translation>The till cannot be read just now.</translation>
    </message>
    <message>
        <source>The log says why.</source>
        <translation>The log says why.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo – invented shop, invented prices</source>
        <translation>Demo – invented shop, invented prices</translation>
    </message>
    <message numerus="yes">
        <source>Basket (%n)</source>
        <translation>
            <numerusform>Basket (%n)</numerusform>
            <numerusform>Basket (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Whole menu</source>
        <translation>Whole menu</translation>
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
        <source>Queue mode</source>
        <translation>Queue mode</translation>
    </message>
    <message>
        <source>Something cheaper?</source>
        <translation>Something cheaper?</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation>Who serves?</translation>
    </message>
    <message>
        <source>The till tells no names.</source>
        <translation>The till tells no names.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Names before</source>
        <translation>Names before</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>More names</translation>
    </message>
    <message>
        <source>PIN: {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>A PIN has 4 to 8 digits.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>The PIN is being checked…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>Wrong PIN. Please try again.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %n second.</numerusform>
            <numerusform>Wrong PIN. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked just now.</source>
        <translation>The PIN cannot be checked just now.</translation>
    </message>
    <message>
        <source>No PIN yet. The manager sets one.</source>
        <translation>No PIN yet. The manager sets one.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Line to say</source>
        <translation>Line to say</translation>
    </message>
    <message>
        <source>Like the panel</source>
        <translation>Like the panel</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>This panel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Keep-clear zone</source>
        <translation>Keep-clear zone</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6: LGPL 3.</source>
        <translation>MIT licence. Qt and PySide6: LGPL 3.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>&apos;{key}&apos; is not the name of a key.</source>
        <translation>&apos;{key}&apos; is not the name of a key.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system keeps the Windows key for itself.</source>
        <translation>{key} cannot be a hotkey: the system keeps the Windows key for itself.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Ctrl+Alt is AltGr, which writes letters such as ą, € and @.</source>
        <translation>{key} cannot be a hotkey: Ctrl+Alt is AltGr, which writes letters such as ą, € and @.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Alt opens menus and commands windows.</source>
        <translation>{key} cannot be a hotkey: Alt opens menus and commands windows.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Windows keeps F12 for itself, and some scanners send it.</source>
        <translation>{key} cannot be a hotkey: Windows keeps F12 for itself, and some scanners send it.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system makes pictures of the screen with it.</source>
        <translation>{key} cannot be a hotkey: the system makes pictures of the screen with it.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and cashiers press it all the time.</source>
        <translation>{key} cannot be a hotkey: scanners and cashiers press it all the time.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and till programs use Ctrl with letters and signs.</source>
        <translation>{key} cannot be a hotkey: scanners and till programs use Ctrl with letters and signs.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it writes a sign into the till program.</source>
        <translation>{key} cannot be a hotkey: it writes a sign into the till program.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it moves or deletes what is being typed at the till.</source>
        <translation>{key} cannot be a hotkey: it moves or deletes what is being typed at the till.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it changes what other keys write.</source>
        <translation>{key} cannot be a hotkey: it changes what other keys write.</translation>
    </message>
    <message>
        <source>{key} is set for two actions; one key does one thing.</source>
        <translation>{key} is set for two actions; one key does one thing.</translation>
    </message>
    <message>
        <source>{key} needs the key test first: run &apos;pos-assist keys test&apos; at this till.</source>
        <translation>{key} needs the key test first: run &apos;pos-assist keys test&apos; at this till.</translation>
    </message>
    <message>
        <source>{key} needs a whole key test with three scanned codes: run &apos;pos-assist keys test&apos; again.</source>
        <translation>{key} needs a whole key test with three scanned codes: run &apos;pos-assist keys test&apos; again.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: in the key test the till or the scanner used it.</source>
        <translation>{key} cannot be a hotkey: in the key test the till or the scanner used it.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: another program has taken it.</source>
        <translation>{key} does not work as a hotkey: another program has taken it.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: this keyboard has no such key.</source>
        <translation>{key} does not work as a hotkey: this keyboard has no such key.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: the system refused it.</source>
        <translation>{key} does not work as a hotkey: the system refused it.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work under Wayland, which hides the keyboard from us; touch the panel.</source>
        <translation>Hotkeys cannot work under Wayland, which hides the keyboard from us; touch the panel.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work on this system; touch the panel.</source>
        <translation>Hotkeys cannot work on this system; touch the panel.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work without a screen and a keyboard.</source>
        <translation>Hotkeys cannot work without a screen and a keyboard.</translation>
    </message>
    <message>
        <source>Hotkeys do not work: the X server cannot be asked for keys; touch the panel.</source>
        <translation>Hotkeys do not work: the X server cannot be asked for keys; touch the panel.</translation>
    </message>
    <message>
        <source>Some hotkeys do not work; &apos;pos-assist keys list&apos; says why.</source>
        <translation>Some hotkeys do not work; &apos;pos-assist keys list&apos; says why.</translation>
    </message>
    <message>
        <source>Key test</source>
        <translation>Key test</translation>
    </message>
    <message>
        <source>We look for keys that neither your till program nor your scanner uses.</source>
        <translation>We look for keys that neither your till program nor your scanner uses.</translation>
    </message>
    <message>
        <source>1. Press every key that you use at the till: function keys, combinations, all of them.</source>
        <translation>1. Press every key that you use at the till: function keys, combinations, all of them.</translation>
    </message>
    <message>
        <source>2. Scan three codes. One should be a square one (GS1 DataMatrix), as on medicine.</source>
        <translation>2. Scan three codes. One should be a square one (GS1 DataMatrix), as on medicine.</translation>
    </message>
    <message>
        <source>3. Choose &apos;Finish&apos; with the mouse or your finger; no key does it.</source>
        <translation>3. Choose &apos;Finish&apos; with the mouse or your finger; no key does it.</translation>
    </message>
    <message>
        <source>What you type is not kept: only how often, and the names of special keys.</source>
        <translation>What you type is not kept: only how often, and the names of special keys.</translation>
    </message>
    <message>
        <source>Scanned: {count} of {wanted}</source>
        <translation>Scanned: {count} of {wanted}</translation>
    </message>
    <message>
        <source>Letters, digits and signs: {count}</source>
        <translation>Letters, digits and signs: {count}</translation>
    </message>
    <message>
        <source>Special keys: {keys}</source>
        <translation>Special keys: {keys}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>There is no scanner at this till</source>
        <translation>There is no scanner at this till</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Free keys</source>
        <translation>Free keys</translation>
    </message>
    <message>
        <source>Keys that nothing sent: {keys}</source>
        <translation>Keys that nothing sent: {keys}</translation>
    </message>
    <message>
        <source>Every key that could be bound was used. Keep the combinations with Ctrl+Shift.</source>
        <translation>Every key that could be bound was used. Keep the combinations with Ctrl+Shift.</translation>
    </message>
    <message>
        <source>No key may be bound alone yet: press the keys of the till, scan three codes, and test again.</source>
        <translation>No key may be bound alone yet: press the keys of the till, scan three codes, and test again.</translation>
    </message>
    <message>
        <source>To use one, write it in the settings under [keys], for instance: accept = &quot;{key}&quot;</source>
        <translation>To use one, write it in the settings under [keys], for instance: accept = &quot;{key}&quot;</translation>
    </message>
</context>
</TS>
