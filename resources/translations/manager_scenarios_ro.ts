<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>manager_scenarios</name>
    <message>
        <source>the first stage is missing</source>
        <translation>lipsește prima etapă</translation>
    </message>
    <message>
        <source>it ends before the seller can say anything</source>
        <translation>se încheie înainte ca vânzătorul să poată spune ceva</translation>
    </message>
    <message>
        <source>leads to the stage “{detail}”, which is not there</source>
        <translation>duce la etapa „{detail}”, care nu există</translation>
    </message>
    <message>
        <source>a dead end: it does not end here, and nothing follows</source>
        <translation>fundătură: nu se termină aici și nu urmează nimic</translation>
    </message>
    <message>
        <source>whatever is said, no end is reached from here</source>
        <translation>orice s-ar spune, de aici nu se ajunge la sfârșit</translation>
    </message>
    <message>
        <source>nothing leads here</source>
        <translation>nimic nu duce aici</translation>
    </message>
    <message>
        <source>nothing is written here in any language</source>
        <translation>aici nu este scris nimic în nicio limbă</translation>
    </message>
    <message>
        <source>“{detail}” is nothing that can be filled in</source>
        <translation>„{detail}” nu se poate completa</translation>
    </message>
    <message>
        <source>write one sentence that every basket can fill: {detail}</source>
        <translation>scrieți o propoziție care merge cu orice coș: {detail}</translation>
    </message>
    <message>
        <source>choose what the customer says against it</source>
        <translation>alegeți ce obiectează clientul</translation>
    </message>
    <message>
        <source>there is no customer “{detail}”</source>
        <translation>nu există clientul „{detail}”</translation>
    </message>
    <message>
        <source>a sentence to be left alone counts as an answer</source>
        <translation>o propoziție de evitat contează ca răspuns</translation>
    </message>
    <message>
        <source>too few sentences for the seller: {detail}</source>
        <translation>prea puține propoziții pentru vânzător: {detail}</translation>
    </message>
    <message>
        <source>nothing follows when the seller does this: {detail}</source>
        <translation>nu urmează nimic când vânzătorul: {detail}</translation>
    </message>
    <message>
        <source>it ends here, and yet something follows</source>
        <translation>se termină aici și totuși urmează ceva</translation>
    </message>
    <message>
        <source>not written in this language: {detail}</source>
        <translation>nu este scris în limba: {detail}</translation>
    </message>
    <message>
        <source>an exclamation mark: “{detail}”</source>
        <translation>semn de exclamare: „{detail}”</translation>
    </message>
    <message>
        <source>longer than 100 characters: “{detail}”</source>
        <translation>mai lung de 100 de caractere: „{detail}”</translation>
    </message>
    <message>
        <source>the model dialogue names a sentence that is not there: {detail}</source>
        <translation>dialogul model numește o propoziție care nu există: {detail}</translation>
    </message>
    <message>
        <source>a sentence of feedback is missing</source>
        <translation>lipsește o propoziție de feedback</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarii</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Scenariile mele</translation>
    </message>
    <message>
        <source>A scenario is one course of a conversation at the till. What comes with the program can be copied and the copy changed. Yours are played as soon as the check finds no mistake. Enter opens a scenario, Ctrl+S saves it, Ctrl+Z takes a step back, Esc leads back to the list.</source>
        <translation>Un scenariu este mersul unei discuții la casă. Ce vine cu programul se poate copia, iar copia se poate modifica. Cele proprii se exersează de îndată ce verificarea nu găsește greșeli. Enter deschide scenariul, Ctrl+S îl salvează, Ctrl+Z anulează un pas, Esc duce înapoi la listă.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenariu</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Ce este corect</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>din program</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propriu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>predat</translation>
    </message>
    <message>
        <source>handed in by {who}</source>
        <translation>predat: {who}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>fără titlu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importă…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportă…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Let everybody play it</source>
        <translation>Permite tuturor</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Dă înapoi</translation>
    </message>
    <message>
        <source>Hand in to the trainer</source>
        <translation>Predă trainerului</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>{file} is not played: {why}</source>
        <translation>{file} nu se exersează: {why}</translation>
    </message>
    <message>
        <source>Choose a scenario above, or write a new one.</source>
        <translation>Alegeți un scenariu de mai sus sau scrieți unul nou.</translation>
    </message>
    <message>
        <source>Scenario (*.toml)</source>
        <translation>Scenariu (*.toml)</translation>
    </message>
    <message>
        <source>Scenario from a file</source>
        <translation>Scenariu dintr-un fișier</translation>
    </message>
    <message>
        <source>Write the scenario to a file</source>
        <translation>Scrie scenariul într-un fișier</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Toate scenariile</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Despre scenariu</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Discuția</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Încearcă</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copiază și modifică</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Încă nesalvat.</translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>Aici sunt modificări nesalvate: mai întâi salvați-le sau renunțați la ele.</translation>
    </message>
    <message>
        <source>Saved. It is played from the next session on.</source>
        <translation>Salvat. Se exersează de la următoarea sesiune.</translation>
    </message>
    <message>
        <source>Saved as a draft. It is not played before the mistakes are put right.</source>
        <translation>Salvat ca ciornă. Nu se exersează până nu se corectează greșelile.</translation>
    </message>
    <message>
        <source>Saved as your draft. Hand it in when it is ready.</source>
        <translation>Salvat ca ciornă. Predați-l când este gata.</translation>
    </message>
    <message>
        <source>Saved. Let everybody play it when it is ready.</source>
        <translation>Salvat. Permiteți-l tuturor când este gata.</translation>
    </message>
    <message>
        <source>Everybody plays it from the next session on.</source>
        <translation>De la următoarea sesiune îl exersează toți.</translation>
    </message>
    <message>
        <source>It is a draft of its author again.</source>
        <translation>Este din nou ciorna autorului său.</translation>
    </message>
    <message>
        <source>The trainer sees it now.</source>
        <translation>Trainerul îl vede acum.</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>Șters: {title}. Ctrl+Z îl aduce înapoi.</translation>
    </message>
    <message>
        <source>It is back: {title}.</source>
        <translation>A revenit: {title}.</translation>
    </message>
    <message>
        <source>Read. Look at it, then save it.</source>
        <translation>Citit. Priviți-l, apoi salvați-l.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Scris: {file}</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>Nu există pas de anulat.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n greșeală</numerusform>
            <numerusform>%n greșeli</numerusform>
            <numerusform>%n de greșeli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n indicație</numerusform>
            <numerusform>%n indicații</numerusform>
            <numerusform>%n de indicații</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Nimic de corectat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce a găsit verificarea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lecția</translation>
    </message>
    <message>
        <source>One sentence: what is right here, and why.</source>
        <translation>O propoziție: ce este corect aici și de ce.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Obiecție</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Cine îl joacă</translation>
    </message>
    <message>
        <source>None ticked: every customer may.</source>
        <translation>Nimic bifat: oricare client.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>With which ideas</source>
        <translation>Cu ce sugestii</translation>
    </message>
    <message>
        <source>None ticked: with any.</source>
        <translation>Nimic bifat: cu oricare.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etape</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Etapă nouă</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Șterge etapa</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>nu spune nimic</translation>
    </message>
    <message>
        <source>the customer&apos;s own first words</source>
        <translation>primele cuvinte ale clientului</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Ce spune clientul</translation>
    </message>
    <message>
        <source>One sentence a line; one of them is drawn. Filled in from the basket: {names}. Nothing here: what the customer has to say at a stage of this name, if anything.</source>
        <translation>O propoziție pe rând; una dintre ele se trage la sorți. Din coș se completează: {names}. Gol: ce are clientul însuși de spus la o etapă cu acest nume, dacă are ceva.</translation>
    </message>
    <message>
        <source>The customer said no</source>
        <translation>Clientul a refuzat</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>Try it earlier</source>
        <translation>Încearcă mai devreme</translation>
    </message>
    <message>
        <source>and the mood changes by</source>
        <translation>iar starea se schimbă cu</translation>
    </message>
    <message>
        <source>the sentence answers the doubt</source>
        <translation>răspunde îndoielii</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Cum continuă</translation>
    </message>
    <message>
        <source>This one is only looked at: copy it to change it.</source>
        <translation>Acesta poate fi doar privit: copiați-l ca să-l modificați.</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>discuția continuă</translation>
    </message>
    <message>
        <source>The customer has a doubt</source>
        <translation>Clientul are o îndoială</translation>
    </message>
    <message>
        <source>The customer took it</source>
        <translation>Clientul a luat</translation>
    </message>
    <message>
        <source>{move}: leads to {to}</source>
        <translation>{move}: duce la {to}</translation>
    </message>
    <message>
        <source>{move}, if {when}: leads to {to}</source>
        <translation>{move}, dacă {when}: duce la {to}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Orice altceva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>When the seller</source>
        <translation>Când vânzătorul</translation>
    </message>
    <message>
        <source>it leads to</source>
        <translation>duce la</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>răbdare</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>încredere</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interes</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Doar dacă</translation>
    </message>
    <message>
        <source>{what} at least {n}</source>
        <translation>{what} cel puțin {n}</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>nu contează</translation>
    </message>
    <message>
        <source>the sentence contains</source>
        <translation>propoziția conține</translation>
    </message>
    <message>
        <source>it was said by now</source>
        <translation>s-a spus până acum</translation>
    </message>
    <message>
        <source>the wording fits the kind of idea</source>
        <translation>formularea se potrivește cu tipul sugestiei</translation>
    </message>
    <message>
        <source>the wording does not fit the kind of idea</source>
        <translation>formularea nu se potrivește cu tipul sugestiei</translation>
    </message>
    <message>
        <source>wording and idea</source>
        <translation>formulare și sugestie</translation>
    </message>
    <message>
        <source>up to level {n}</source>
        <translation>până la nivelul {n}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engleză</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poloneză</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovacă</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>română</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Another basket</source>
        <translation>Alt coș</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>De la început</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s baskets…</source>
        <translation>Se citesc coșurile magazinului…</translation>
    </message>
    <message>
        <source>The shop&apos;s baskets could not be read.</source>
        <translation>Coșurile magazinului nu au putut fi citite.</translation>
    </message>
    <message>
        <source>No basket of the shop fits this scenario.</source>
        <translation>Niciun coș al magazinului nu se potrivește cu acest scenariu.</translation>
    </message>
    <message>
        <source>It cannot be played yet: put right the mistakes first.</source>
        <translation>Încă nu se poate încerca: mai întâi corectați greșelile.</translation>
    </message>
    <message>
        <source>Basket: {lines}. Total {total}.</source>
        <translation>Coș: {lines}. Total {total}.</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Sugestie: {item}, {price}</translation>
    </message>
    <message>
        <source>Idea: none</source>
        <translation>Sugestie: niciuna</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>așteaptă %n persoană</numerusform>
            <numerusform>așteaptă %n persoane</numerusform>
            <numerusform>așteaptă %n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Discuția</translation>
    </message>
    <message>
        <source>Seller: {text}</source>
        <translation>Vânzător: {text}</translation>
    </message>
    <message>
        <source>Customer: {text}</source>
        <translation>Client: {text}</translation>
    </message>
    <message>
        <source>Customer: says nothing</source>
        <translation>Client: nu spune nimic</translation>
    </message>
    <message>
        <source>Patience {patience}, trust {trust}, interest {interest}</source>
        <translation>Răbdare {patience}, încredere {trust}, interes {interest}</translation>
    </message>
    <message>
        <source>The seller says</source>
        <translation>Vânzătorul spune</translation>
    </message>
    <message>
        <source>Enter or a click says it.</source>
        <translation>Enter sau un clic.</translation>
    </message>
    <message>
        <source>{end}. {percent} of 100.</source>
        <translation>{end}. {percent} din 100.</translation>
    </message>
    <message>
        <source>Right: {check}</source>
        <translation>Corect: {check}</translation>
    </message>
    <message>
        <source>Not yet: {check}. {line}</source>
        <translation>Încă nu: {check}. {line}</translation>
    </message>
    <message>
        <source>Better: {text}</source>
        <translation>Mai bine: {text}</translation>
    </message>
    <message>
        <source>Does not count here: {check}</source>
        <translation>Aici nu contează: {check}</translation>
    </message>
    <message>
        <source>asks for a need</source>
        <translation>întreabă de ce este nevoie</translation>
    </message>
    <message>
        <source>offers an add-on</source>
        <translation>propune un accesoriu</translation>
    </message>
    <message>
        <source>offers the better version</source>
        <translation>propune versiunea mai bună</translation>
    </message>
    <message>
        <source>offers the set</source>
        <translation>propune setul</translation>
    </message>
    <message>
        <source>says what it is good for</source>
        <translation>spune la ce folosește</translation>
    </message>
    <message>
        <source>says why that is true</source>
        <translation>spune de ce este așa</translation>
    </message>
    <message>
        <source>names price and total</source>
        <translation>spune prețul și totalul</translation>
    </message>
    <message>
        <source>answers the doubt honestly</source>
        <translation>răspunde cinstit îndoielii</translation>
    </message>
    <message>
        <source>offers the cheaper option</source>
        <translation>propune varianta mai ieftină</translation>
    </message>
    <message>
        <source>takes the no</source>
        <translation>acceptă refuzul</translation>
    </message>
    <message>
        <source>offers nothing, total and goodbye</source>
        <translation>nu propune nimic, totalul și la revedere</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>întreabă din nou</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>insistă</translation>
    </message>
    <message>
        <source>has one already</source>
        <translation>are deja</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>prețul</translation>
    </message>
    <message>
        <source>does not need it</source>
        <translation>nu îi trebuie</translation>
    </message>
    <message>
        <source>does not believe it</source>
        <translation>nu crede</translation>
    </message>
    <message>
        <source>has no time</source>
        <translation>nu are timp</translation>
    </message>
    <message>
        <source>does it fit</source>
        <translation>dacă se potrivește</translation>
    </message>
    <message>
        <source>just this, please</source>
        <translation>doar asta, vă rog</translation>
    </message>
    <message>
        <source>costs less elsewhere</source>
        <translation>în altă parte costă mai puțin</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>De propus</translation>
    </message>
    <message>
        <source>Offer nothing: three or more wait</source>
        <translation>Nu se propune: așteaptă trei sau mai mulți</translation>
    </message>
    <message>
        <source>Offer nothing: there is no idea</source>
        <translation>Nu se propune: nu există sugestie</translation>
    </message>
    <message>
        <source>Offer nothing: said so before</source>
        <translation>Nu se propune: clientul a spus-o deja</translation>
    </message>
    <message>
        <source>Offer nothing: brings a complaint</source>
        <translation>Nu se propune: clientul are o reclamație</translation>
    </message>
    <message>
        <source>Offer nothing: the idea does not fit</source>
        <translation>Nu se propune: sugestia nu se potrivește</translation>
    </message>
    <message>
        <source>Offer nothing: a child with counted money</source>
        <translation>Nu se propune: un copil cu bani numărați</translation>
    </message>
    <message>
        <source>Offer nothing: is paying already</source>
        <translation>Nu se propune: clientul plătește deja</translation>
    </message>
    <message>
        <source>1, one clear doubt</source>
        <translation>1, o îndoială clară</translation>
    </message>
    <message>
        <source>2, the answer must fit</source>
        <translation>2, răspunsul trebuie să se potrivească</translation>
    </message>
    <message>
        <source>3, mixed signs</source>
        <translation>3, semne amestecate</translation>
    </message>
    <message>
        <source>ends: sold</source>
        <translation>sfârșit: vândut</translation>
    </message>
    <message>
        <source>ends: the cheaper one sold</source>
        <translation>sfârșit: vândută varianta mai ieftină</translation>
    </message>
    <message>
        <source>ends: the customer declined</source>
        <translation>sfârșit: clientul a refuzat</translation>
    </message>
    <message>
        <source>ends: served, nothing offered</source>
        <translation>sfârșit: servit, nimic propus</translation>
    </message>
    <message>
        <source>ends: the customer had enough</source>
        <translation>sfârșit: clientului i-a ajuns</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>un beneficiu</translation>
    </message>
    <message>
        <source>a proof</source>
        <translation>o dovadă</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>totalul</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>o întrebare cu alegere</translation>
    </message>
    <message>
        <source>nothing definite</source>
        <translation>nimic precis</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>mulțumiri</translation>
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
        <source>In place of what is out</source>
        <translation>În locul a ceea ce lipsește</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>nevoie și potrivire</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>moment și coadă</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>o singură ofertă clară</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>beneficiu, apoi dovadă</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>preț și total</translation>
    </message>
    <message>
        <source>the no is taken</source>
        <translation>refuzul acceptat</translation>
    </message>
</context>
</TS>
