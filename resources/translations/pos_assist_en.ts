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
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>Better version</source>
        <translation>Better version</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} instead of {old}</translation>
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
        <source>Bought together: {together} of {of} receipts</source>
        <translation>Bought together: {together} of {of} receipts</translation>
    </message>
    <message>
        <source>The shop chose it to go with: {product}.</source>
        <translation>The shop chose it to go with: {product}.</translation>
    </message>
    <message>
        <source>It fits {product}: {fits}.</source>
        <translation>It fits {product}: {fits}.</translation>
    </message>
    <message>
        <source>One step up from: {product}.</source>
        <translation>One step up from: {product}.</translation>
    </message>
    <message>
        <source>On {together} of {of} receipts with {product} – {lift} times as often as by chance.</source>
        <translation>On {together} of {of} receipts with {product} – {lift} times as often as by chance.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Rule {rule}</translation>
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
</context>
</TS>
