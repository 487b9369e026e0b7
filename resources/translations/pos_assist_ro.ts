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
        <source>Take set</source>
        <translation>Alege setul</translation>
    </message>
    <message>
        <source>Add cover</source>
        <translation>Adaugă protecția</translation>
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
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Altă formulare</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compară</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Bad suggestion</source>
        <translation>Sugestie nepotrivită</translation>
    </message>
    <message>
        <source>Noted for the manager</source>
        <translation>Notat pentru manager</translation>
    </message>
    <message>
        <source>Not on shelf</source>
        <translation>Nu e la raft</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coadă</translation>
    </message>
    <message>
        <source>Queue on</source>
        <translation>Coadă activă</translation>
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
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cheaper option</source>
        <translation>Variantă mai ieftină</translation>
    </message>
    <message>
        <source>Extra cover</source>
        <translation>Protecție extra</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Înlocuitor</translation>
    </message>
    <message>
        <source>{price} instead of {old}</source>
        <translation>{price} în loc de {old}</translation>
    </message>
    <message>
        <source>instead of {sum}</source>
        <translation>în loc de {sum}</translation>
    </message>
    <message>
        <source>You save {more} – that is {less}</source>
        <translation>Economisiți {more} – adică {less}</translation>
    </message>
    <message>
        <source>You save {amount}</source>
        <translation>Economisiți {amount}</translation>
    </message>
    <message>
        <source>{less} less than {old}</source>
        <translation>cu {less} mai puțin decât {old}</translation>
    </message>
    <message>
        <source>{product} – rung up</source>
        <translation>{product} – pe bon</translation>
    </message>
    <message>
        <source>Legal guarantee: {legal}</source>
        <translation>Garanția legală: {legal}</translation>
    </message>
    <message>
        <source>{years} in total</source>
        <translation>Total {years}</translation>
    </message>
    <message>
        <source>Covers: {product}</source>
        <translation>Acoperă: {product}</translation>
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
        <source>On shelf: {count} · in stock room: {room}</source>
        <translation>La raft: {count} · în depozit: {room}</translation>
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
        <source>Cheaper than: {product}</source>
        <translation>Mai ieftin decât: {product}</translation>
    </message>
    <message numerus="yes">
        <source>Bought together: {together} of {of} receipt(s)</source>
        <translation>
            <numerusform>Împreună: {together} din {of} bon</numerusform>
            <numerusform>Împreună: {together} din {of} bonuri</numerusform>
            <numerusform>Împreună: {together} din {of} de bonuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought on {sold} receipt(s)</source>
        <translation>
            <numerusform>Apare pe {sold} bon</numerusform>
            <numerusform>Apare pe {sold} bonuri</numerusform>
            <numerusform>Apare pe {sold} de bonuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Deschide panoul</translation>
    </message>
    <message>
        <source>Draw with a finger or the mouse what must stay visible at the till, for example its total.</source>
        <translation>Desenați cu degetul sau cu mausul ce trebuie să rămână vizibil la casă, de exemplu totalul.</translation>
    </message>
    <message>
        <source>That leaves the panel no place. Please draw a smaller one.</source>
        <translation>Panoul nu mai are loc. Desenați una mai mică.</translation>
    </message>
    <message>
        <source>No such zone</source>
        <translation>Fără o astfel de zonă</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lasă așa</translation>
    </message>
    <message>
        <source>The customer is choosing</source>
        <translation>Clientul alege</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Client nou</translation>
    </message>
    <message>
        <source>Active customer</source>
        <translation>Client activ</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Client fidel</translation>
    </message>
    <message>
        <source>Valued customer</source>
        <translation>Client important</translation>
    </message>
    <message>
        <source>Back after a while</source>
        <translation>Revine după un timp</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>Nu, mulțumesc</translation>
    </message>
    <message>
        <source>Bought before: {item}</source>
        <translation>Cumpărat înainte: {item}</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Regula {rule}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mai bun</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Cel mai bun</translation>
    </message>
    <message>
        <source>rung up</source>
        <translation>pe bon</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugestie</translation>
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
        <source>Take it off at the till by hand</source>
        <translation>Scoateți manual la casă</translation>
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
        <source>Don&apos;t ask</source>
        <translation>Fără întrebări</translation>
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
    <message>
        <source>Practice cannot be opened just now.</source>
        <translation>Exersarea nu se poate deschide acum.</translation>
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
        <source>Switched on by itself: receipts follow fast</source>
        <translation>Pornită automat: bonurile vin repede</translation>
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
    <message>
        <source>Unattributed</source>
        <translation>Neatribuit</translation>
    </message>
    <message>
        <source>The hotkeys do not work; the screen does.</source>
        <translation>Tastele rapide nu merg; ecranul merge.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nu s-a propus</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>anulează</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>coadă</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
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
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Whole menu</source>
        <translation>Meniul complet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Queue mode</source>
        <translation>Mod coadă</translation>
    </message>
    <message>
        <source>Something cheaper?</source>
        <translation>Ceva mai ieftin?</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Restrânge</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Cine vinde</translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation>Cine servește?</translation>
    </message>
    <message>
        <source>The till tells no names.</source>
        <translation>Casa nu transmite nume.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Names before</source>
        <translation>Nume anterioare</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Alte nume</translation>
    </message>
    <message>
        <source>PIN: {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN are între 4 și 8 cifre.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Șterge o cifră</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Șterge tot</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>Se verifică PIN-ul…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>PIN greșit. Încercați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN greșit. Încercați peste %n secundă.</numerusform>
            <numerusform>PIN greșit. Încercați peste %n secunde.</numerusform>
            <numerusform>PIN greșit. Încercați peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN cannot be checked just now.</source>
        <translation>PIN-ul nu poate fi verificat acum.</translation>
    </message>
    <message>
        <source>No PIN yet. The manager sets one.</source>
        <translation>Încă nu există PIN. Îl stabilește managerul.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Line to say</source>
        <translation>Fraza pentru client</translation>
    </message>
    <message>
        <source>Like the panel</source>
        <translation>Ca panoul</translation>
    </message>
    <message>
        <source>This panel</source>
        <translation>Acest panou</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminoase</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecate</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Mărime</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mică</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medie</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Mare</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Foarte mare</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Stânga</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dreapta</translation>
    </message>
    <message>
        <source>Keep-clear zone</source>
        <translation>Zonă liberă</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre program</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versiunea {version}</translation>
    </message>
    <message>
        <source>MIT licence. Qt and PySide6: LGPL 3.</source>
        <translation>Licență MIT. Qt și PySide6: LGPL 3.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>&apos;{key}&apos; is not the name of a key.</source>
        <translation>„{key}” nu este numele unei taste.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system keeps the Windows key for itself.</source>
        <translation>{key} nu poate fi tastă rapidă: sistemul păstrează tasta Windows pentru sine.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Ctrl+Alt is AltGr, which writes letters such as ą, € and @.</source>
        <translation>{key} nu poate fi tastă rapidă: Ctrl+Alt este AltGr, cu care se scriu semne ca ą, € și @.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Alt opens menus and commands windows.</source>
        <translation>{key} nu poate fi tastă rapidă: Alt deschide meniuri și comandă ferestre.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: Windows keeps F12 for itself, and some scanners send it.</source>
        <translation>{key} nu poate fi tastă rapidă: Windows păstrează F12 pentru sine, iar unele scanere o trimit.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: the system makes pictures of the screen with it.</source>
        <translation>{key} nu poate fi tastă rapidă: sistemul face cu ea capturi de ecran.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and cashiers press it all the time.</source>
        <translation>{key} nu poate fi tastă rapidă: scanerele și casierii o apasă mereu.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: scanners and till programs use Ctrl with letters and signs.</source>
        <translation>{key} nu poate fi tastă rapidă: scanerele și programele de casă folosesc Ctrl cu litere și semne.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it writes a sign into the till program.</source>
        <translation>{key} nu poate fi tastă rapidă: scrie un semn în programul casei.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it moves or deletes what is being typed at the till.</source>
        <translation>{key} nu poate fi tastă rapidă: mută sau șterge ce se scrie la casă.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: it changes what other keys write.</source>
        <translation>{key} nu poate fi tastă rapidă: schimbă ce scriu alte taste.</translation>
    </message>
    <message>
        <source>{key} is set for two actions; one key does one thing.</source>
        <translation>{key} este setată pentru două acțiuni; o tastă face un singur lucru.</translation>
    </message>
    <message>
        <source>{key} needs the key test first: run &apos;pos-assist keys test&apos; at this till.</source>
        <translation>{key} cere întâi testul tastelor: rulați la această casă „pos-assist keys test”.</translation>
    </message>
    <message>
        <source>{key} needs a whole key test with three scanned codes: run &apos;pos-assist keys test&apos; again.</source>
        <translation>{key} cere un test complet al tastelor cu trei coduri: rulați din nou „pos-assist keys test”.</translation>
    </message>
    <message>
        <source>{key} cannot be a hotkey: in the key test the till or the scanner used it.</source>
        <translation>{key} nu poate fi tastă rapidă: în testul tastelor a folosit-o casa sau scanerul.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: another program has taken it.</source>
        <translation>{key} nu merge ca tastă rapidă: a ocupat-o alt program.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: this keyboard has no such key.</source>
        <translation>{key} nu merge ca tastă rapidă: tastatura nu are o astfel de tastă.</translation>
    </message>
    <message>
        <source>{key} does not work as a hotkey: the system refused it.</source>
        <translation>{key} nu merge ca tastă rapidă: sistemul a refuzat-o.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work under Wayland, which hides the keyboard from us; touch the panel.</source>
        <translation>Tastele rapide nu merg în Wayland, care ascunde tastatura; atingeți panoul.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work on this system; touch the panel.</source>
        <translation>Tastele rapide nu merg pe acest sistem; atingeți panoul.</translation>
    </message>
    <message>
        <source>Hotkeys cannot work without a screen and a keyboard.</source>
        <translation>Tastele rapide nu merg fără ecran și tastatură.</translation>
    </message>
    <message>
        <source>Hotkeys do not work: the X server cannot be asked for keys; touch the panel.</source>
        <translation>Tastele rapide nu merg: serverului X nu i se pot cere taste; atingeți panoul.</translation>
    </message>
    <message>
        <source>Some hotkeys do not work; &apos;pos-assist keys list&apos; says why.</source>
        <translation>Unele taste rapide nu merg; „pos-assist keys list” spune de ce.</translation>
    </message>
    <message>
        <source>Key test</source>
        <translation>Testul tastelor</translation>
    </message>
    <message>
        <source>We look for keys that neither your till program nor your scanner uses.</source>
        <translation>Căutăm taste pe care nu le folosesc nici programul casei, nici scanerul.</translation>
    </message>
    <message>
        <source>1. Press every key that you use at the till: function keys, combinations, all of them.</source>
        <translation>1. Apăsați fiecare tastă folosită la casă: taste funcționale, combinații, toate.</translation>
    </message>
    <message>
        <source>2. Scan three codes. One should be a square one (GS1 DataMatrix), as on medicine.</source>
        <translation>2. Scanați trei coduri. Unul să fie pătrat (GS1 DataMatrix), ca pe medicamente.</translation>
    </message>
    <message>
        <source>3. Choose &apos;Finish&apos; with the mouse or your finger; no key does it.</source>
        <translation>3. Alegeți „Încheie” cu mausul sau cu degetul; nicio tastă nu o face.</translation>
    </message>
    <message>
        <source>What you type is not kept: only how often, and the names of special keys.</source>
        <translation>Ce tastați nu se păstrează: doar de câte ori și numele tastelor speciale.</translation>
    </message>
    <message>
        <source>Scanned: {count} of {wanted}</source>
        <translation>Scanate: {count} din {wanted}</translation>
    </message>
    <message>
        <source>Letters, digits and signs: {count}</source>
        <translation>Litere, cifre și semne: {count}</translation>
    </message>
    <message>
        <source>Special keys: {keys}</source>
        <translation>Taste speciale: {keys}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciuna</translation>
    </message>
    <message>
        <source>There is no scanner at this till</source>
        <translation>La această casă nu există scaner</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Free keys</source>
        <translation>Taste libere</translation>
    </message>
    <message>
        <source>Keys that nothing sent: {keys}</source>
        <translation>Taste pe care nu le-a trimis nimic: {keys}</translation>
    </message>
    <message>
        <source>Every key that could be bound was used. Keep the combinations with Ctrl+Shift.</source>
        <translation>Fiecare tastă care se putea atribui a fost folosită. Păstrați combinațiile cu Ctrl+Shift.</translation>
    </message>
    <message>
        <source>No key may be bound alone yet: press the keys of the till, scan three codes, and test again.</source>
        <translation>Încă nu se poate atribui o tastă singură: apăsați tastele casei, scanați trei coduri și repetați testul.</translation>
    </message>
    <message>
        <source>To use one, write it in the settings under [keys], for instance: accept = &quot;{key}&quot;</source>
        <translation>Ca să folosiți una, scrieți-o în setări sub [keys], de exemplu: accept = &quot;{key}&quot;</translation>
    </message>
</context>
</TS>
