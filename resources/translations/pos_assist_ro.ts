<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>cashier</name>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>Clientul nu dorește</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nu s-a propus</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>De ce acest produs?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Accesoriu</translation>
    </message>
    <message>
        <source>Better version</source>
        <translation>Versiune mai bună</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} în loc de {old}</translation>
    </message>
    <message>
        <source>Total after adding: {total}</source>
        <translation>Total după adăugare: {total}</translation>
    </message>
    <message>
        <source>Total after swap: {total}</source>
        <translation>Total după schimbare: {total}</translation>
    </message>
    <message>
        <source>On shelf: {count}</source>
        <translation>La raft: {count}</translation>
    </message>
    <message>
        <source>Stock data old – check shelf</source>
        <translation>Date vechi – verificați raftul</translation>
    </message>
    <message>
        <source>Stock unknown – ask a colleague</source>
        <translation>Stoc necunoscut – întrebați un coleg</translation>
    </message>
    <message>
        <source>Fits: {product}</source>
        <translation>Se potrivește cu: {product}</translation>
    </message>
    <message>
        <source>In place of: {product}</source>
        <translation>În loc de: {product}</translation>
    </message>
    <message>
        <source>Bought together: {together} of {of} receipts</source>
        <translation>Cumpărate împreună: {together} din {of} bonuri</translation>
    </message>
    <message>
        <source>The shop chose it to go with: {product}.</source>
        <translation>Magazinul l-a ales pentru: {product}.</translation>
    </message>
    <message>
        <source>It fits {product}: {fits}.</source>
        <translation>Se potrivește cu: {product} ({fits}).</translation>
    </message>
    <message>
        <source>One step up from: {product}.</source>
        <translation>Cu o treaptă peste: {product}.</translation>
    </message>
    <message>
        <source>On {together} of {of} receipts with {product} – {lift} times as often as by chance.</source>
        <translation>Pe {together} din {of} bonuri cu {product} – de {lift} ori mai des decât la întâmplare.</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regula {rule}</translation>
    </message>
    <message>
        <source>Adding… scan this code</source>
        <translation>Se adaugă… scanați acest cod</translation>
    </message>
    <message>
        <source>Adding… ring it up at the till</source>
        <translation>Se adaugă… introduceți la casă</translation>
    </message>
    <message>
        <source>Shelf: {place}</source>
        <translation>Raft: {place}</translation>
    </message>
    <message>
        <source>Added. The total is {total}.</source>
        <translation>Adăugat. Total {total}.</translation>
    </message>
    <message>
        <source>Not in basket yet – scan it</source>
        <translation>Încă nu e în coș – scanați</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>Nicio problemă.</translation>
    </message>
    <message>
        <source>Reason? You may leave it out.</source>
        <translation>Motivul? Îl puteți omite.</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Are deja</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Fără timp</translation>
    </message>
    <message>
        <source>Not suitable</source>
        <translation>Nu se potrivește</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Alt motiv</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Offer no longer valid</source>
        <translation>Sugestia nu mai este valabilă</translation>
    </message>
    <message>
        <source>Waiting for basket</source>
        <translation>Aștept coșul</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) today</source>
        <translation>
            <numerusform>Astăzi %n sugestie</numerusform>
            <numerusform>Astăzi %n sugestii</numerusform>
            <numerusform>Astăzi %n de sugestii</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>Fără sugestie</translation>
    </message>
    <message>
        <source>Queue – suggestions paused</source>
        <translation>Coadă – sugestii în pauză</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>A mai rămas %n minut</numerusform>
            <numerusform>Au mai rămas %n minute</numerusform>
            <numerusform>Au mai rămas %n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>An idea is ready</source>
        <translation>O sugestie este gata</translation>
    </message>
    <message>
        <source>Assistant resting</source>
        <translation>Asistentul ia o pauză</translation>
    </message>
    <message>
        <source>Selling is not affected.</source>
        <translation>Vânzarea continuă.</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Cod: {code}</translation>
    </message>
    <message>
        <source>Till connected</source>
        <translation>Casa e conectată</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Fără conexiune</translation>
    </message>
    <message>
        <source>Till not connected – selling is not affected</source>
        <translation>Casa nu e conectată – vânzarea continuă</translation>
    </message>
    <message>
        <source>Last seen: {time}</source>
        <translation>Ultima citire: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) not saved yet</source>
        <translation>
            <numerusform>%n răspuns încă nesalvat</numerusform>
            <numerusform>%n răspunsuri încă nesalvate</numerusform>
            <numerusform>%n de răspunsuri încă nesalvate</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers are not being saved</source>
        <translation>Răspunsurile nu se salvează</translation>
    </message>
    <message>
        <source>The till program is not running; waiting for it.</source>
        <translation>Programul de casă nu rulează; îl aștept.</translation>
    </message>
    <message>
        <source>The till stopped in the middle of writing; it has to be started again.</source>
        <translation>Casa s-a oprit în timpul scrierii; trebuie repornită.</translation>
    </message>
    <message>
        <source>The till has been writing for seconds; its basket cannot be seen meanwhile.</source>
        <translation>Casa scrie de câteva secunde; între timp coșul nu se vede.</translation>
    </message>
    <message>
        <source>The till keeps its database for itself alone (exclusive locking); it cannot be read beside it.</source>
        <translation>Casa își ține baza de date doar pentru ea; nu poate fi citită în paralel.</translation>
    </message>
    <message>
        <source>The till cannot be read just now.</source>
        <translation>Casa nu poate fi citită acum.</translation>
    </message>
    <message>
        <source>The log says why.</source>
        <translation>Cauza este în jurnalul programului.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo – invented shop, invented prices</source>
        <translation>Demo – magazin inventat, prețuri inventate</translation>
    </message>
    <message numerus="yes">
        <source>Basket (%n)</source>
        <translation>
            <numerusform>Coș (%n poz.)</numerusform>
            <numerusform>Coș (%n poz.)</numerusform>
            <numerusform>Coș (%n poz.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
</TS>
