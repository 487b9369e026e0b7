<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>manager_scenarios</name>
    <message>
        <source>the first stage is missing</source>
        <translation>chýba prvý krok</translation>
    </message>
    <message>
        <source>it ends before the seller can say anything</source>
        <translation>končí sa skôr, ako predavač niečo povie</translation>
    </message>
    <message>
        <source>leads to the stage “{detail}”, which is not there</source>
        <translation>vedie do kroku „{detail}“, ktorý neexistuje</translation>
    </message>
    <message>
        <source>a dead end: it does not end here, and nothing follows</source>
        <translation>slepá ulička: tu sa to nekončí a nič nenasleduje</translation>
    </message>
    <message>
        <source>whatever is said, no end is reached from here</source>
        <translation>nech zaznie čokoľvek, odtiaľto sa nedá dostať ku koncu</translation>
    </message>
    <message>
        <source>nothing leads here</source>
        <translation>nič sem nevedie</translation>
    </message>
    <message>
        <source>nothing is written here in any language</source>
        <translation>nič tu nie je napísané v žiadnom jazyku</translation>
    </message>
    <message>
        <source>“{detail}” is nothing that can be filled in</source>
        <translation>„{detail}“ sa nedá doplniť</translation>
    </message>
    <message>
        <source>write one sentence that every basket can fill: {detail}</source>
        <translation>napíšte jednu vetu vhodnú pre každý nákup: {detail}</translation>
    </message>
    <message>
        <source>choose what the customer says against it</source>
        <translation>vyberte, čo zákazník namieta</translation>
    </message>
    <message>
        <source>there is no customer “{detail}”</source>
        <translation>zákazník „{detail}“ neexistuje</translation>
    </message>
    <message>
        <source>a sentence to be left alone counts as an answer</source>
        <translation>veta, ktorej sa treba vyhnúť, sa počíta ako odpoveď</translation>
    </message>
    <message>
        <source>too few sentences for the seller: {detail}</source>
        <translation>primálo viet pre predavača: {detail}</translation>
    </message>
    <message>
        <source>nothing follows when the seller does this: {detail}</source>
        <translation>nič nenasleduje, keď predavač: {detail}</translation>
    </message>
    <message>
        <source>it ends here, and yet something follows</source>
        <translation>tu sa to končí, a predsa niečo nasleduje</translation>
    </message>
    <message>
        <source>not written in this language: {detail}</source>
        <translation>nie je napísané v jazyku: {detail}</translation>
    </message>
    <message>
        <source>an exclamation mark: “{detail}”</source>
        <translation>výkričník: „{detail}“</translation>
    </message>
    <message>
        <source>longer than 100 characters: “{detail}”</source>
        <translation>dlhšie ako 100 znakov: „{detail}“</translation>
    </message>
    <message>
        <source>the model dialogue names a sentence that is not there: {detail}</source>
        <translation>vzorový rozhovor uvádza vetu, ktorá neexistuje: {detail}</translation>
    </message>
    <message>
        <source>a sentence of feedback is missing</source>
        <translation>chýba veta spätnej väzby</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenáre</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Moje scenáre</translation>
    </message>
    <message>
        <source>A scenario is one course of a conversation at the till. What comes with the program can be copied and the copy changed. Yours are played as soon as the check finds no mistake. Enter opens a scenario, Ctrl+S saves it, Ctrl+Z takes a step back, Esc leads back to the list.</source>
        <translation>Scenár je jeden priebeh rozhovoru pri pokladni. Čo je v programe, možno skopírovať a kópiu zmeniť. Vlastné sa precvičujú, keď kontrola nenájde chybu. Enter scenár otvorí, Ctrl+S uloží, Ctrl+Z vráti krok, Esc vedie späť na zoznam.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenár</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Čo je správne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>z programu</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vlastný</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>koncept</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>odovzdaný</translation>
    </message>
    <message>
        <source>handed in by {who}</source>
        <translation>odovzdaný: {who}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>bez názvu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoriť</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importovať…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovať…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Let everybody play it</source>
        <translation>Sprístupniť všetkým</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Vrátiť autorovi</translation>
    </message>
    <message>
        <source>Hand in to the trainer</source>
        <translation>Odovzdať trénerovi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Vziať späť</translation>
    </message>
    <message>
        <source>{file} is not played: {why}</source>
        <translation>{file} sa neprecvičuje: {why}</translation>
    </message>
    <message>
        <source>Choose a scenario above, or write a new one.</source>
        <translation>Vyberte scenár vyššie alebo napíšte nový.</translation>
    </message>
    <message>
        <source>Scenario (*.toml)</source>
        <translation>Scenár (*.toml)</translation>
    </message>
    <message>
        <source>Scenario from a file</source>
        <translation>Scenár zo súboru</translation>
    </message>
    <message>
        <source>Write the scenario to a file</source>
        <translation>Zapísať scenár do súboru</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Všetky scenáre</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>O scenári</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozhovor</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Vyskúšať</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopírovať a zmeniť</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Zahodiť</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Zatiaľ neuložené.</translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>Sú tu neuložené zmeny: najprv ich uložte alebo zahoďte.</translation>
    </message>
    <message>
        <source>Saved. It is played from the next session on.</source>
        <translation>Uložené. Precvičuje sa od ďalšieho cvičenia.</translation>
    </message>
    <message>
        <source>Saved as a draft. It is not played before the mistakes are put right.</source>
        <translation>Uložené ako koncept. Neprecvičuje sa, kým sa chyby neopravia.</translation>
    </message>
    <message>
        <source>Saved as your draft. Hand it in when it is ready.</source>
        <translation>Uložené ako koncept. Odovzdajte ho, keď bude hotový.</translation>
    </message>
    <message>
        <source>Saved. Let everybody play it when it is ready.</source>
        <translation>Uložené. Sprístupnite ho všetkým, keď bude hotový.</translation>
    </message>
    <message>
        <source>Everybody plays it from the next session on.</source>
        <translation>Od ďalšieho cvičenia ho precvičujú všetci.</translation>
    </message>
    <message>
        <source>It is a draft of its author again.</source>
        <translation>Je opäť konceptom svojho autora.</translation>
    </message>
    <message>
        <source>The trainer sees it now.</source>
        <translation>Tréner ho už vidí.</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>Odstránené: {title}. Ctrl+Z ho vráti.</translation>
    </message>
    <message>
        <source>It is back: {title}.</source>
        <translation>Je späť: {title}.</translation>
    </message>
    <message>
        <source>Read. Look at it, then save it.</source>
        <translation>Načítané. Pozrite si ho a uložte.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Zapísané: {file}</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>Nie je čo vrátiť.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n chyba</numerusform>
            <numerusform>%n chyby</numerusform>
            <numerusform>%n chýb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n upozornenie</numerusform>
            <numerusform>%n upozornenia</numerusform>
            <numerusform>%n upozornení</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Netreba nič opraviť</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Čo našla kontrola</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lekcia</translation>
    </message>
    <message>
        <source>One sentence: what is right here, and why.</source>
        <translation>Jedna veta: čo je tu správne a prečo.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Námietka</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Kto v ňom vystupuje</translation>
    </message>
    <message>
        <source>None ticked: every customer may.</source>
        <translation>Nič nezaškrtnuté: ktorýkoľvek zákazník.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Úroveň</translation>
    </message>
    <message>
        <source>With which ideas</source>
        <translation>S akými návrhmi</translation>
    </message>
    <message>
        <source>None ticked: with any.</source>
        <translation>Nič nezaškrtnuté: s každým.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nový krok</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Odstrániť krok</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>nič nepovie</translation>
    </message>
    <message>
        <source>the customer&apos;s own first words</source>
        <translation>vlastné prvé slová zákazníka</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>Čo povie zákazník</translation>
    </message>
    <message>
        <source>One sentence a line; one of them is drawn. Filled in from the basket: {names}. Nothing here: what the customer has to say at a stage of this name, if anything.</source>
        <translation>Jedna veta v riadku; jedna z nich sa vyžrebuje. Z nákupu sa doplní: {names}. Prázdne: čo má sám zákazník povedať v kroku s týmto názvom, ak niečo má.</translation>
    </message>
    <message>
        <source>The customer said no</source>
        <translation>Zákazník odmietol</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Čo nasleduje</translation>
    </message>
    <message>
        <source>Try it earlier</source>
        <translation>Skúsiť skôr</translation>
    </message>
    <message>
        <source>and the mood changes by</source>
        <translation>a nálada sa zmení o</translation>
    </message>
    <message>
        <source>the sentence answers the doubt</source>
        <translation>odpovedá na pochybnosť</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Ako to pokračuje</translation>
    </message>
    <message>
        <source>This one is only looked at: copy it to change it.</source>
        <translation>Tento sa dá len pozrieť: ak ho chcete zmeniť, skopírujte ho.</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>rozhovor pokračuje</translation>
    </message>
    <message>
        <source>The customer has a doubt</source>
        <translation>Zákazník má pochybnosť</translation>
    </message>
    <message>
        <source>The customer took it</source>
        <translation>Zákazník si to vzal</translation>
    </message>
    <message>
        <source>{move}: leads to {to}</source>
        <translation>{move}: vedie do {to}</translation>
    </message>
    <message>
        <source>{move}, if {when}: leads to {to}</source>
        <translation>{move}, ak {when}: vedie do {to}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Všetko ostatné</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>When the seller</source>
        <translation>Keď predavač</translation>
    </message>
    <message>
        <source>it leads to</source>
        <translation>vedie to do</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>trpezlivosť</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>dôvera</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>záujem</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Len ak</translation>
    </message>
    <message>
        <source>{what} at least {n}</source>
        <translation>{what} aspoň {n}</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>je jedno</translation>
    </message>
    <message>
        <source>the sentence contains</source>
        <translation>veta obsahuje</translation>
    </message>
    <message>
        <source>it was said by now</source>
        <translation>dovtedy zaznelo</translation>
    </message>
    <message>
        <source>the wording fits the kind of idea</source>
        <translation>slová sa hodia k druhu návrhu</translation>
    </message>
    <message>
        <source>the wording does not fit the kind of idea</source>
        <translation>slová sa nehodia k druhu návrhu</translation>
    </message>
    <message>
        <source>wording and idea</source>
        <translation>slová a návrh</translation>
    </message>
    <message>
        <source>up to level {n}</source>
        <translation>do úrovne {n}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>úroveň</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angličtina</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poľština</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovenčina</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumunčina</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>Another basket</source>
        <translation>Iný nákup</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Od začiatku</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s baskets…</source>
        <translation>Načítavam nákupy z predajne…</translation>
    </message>
    <message>
        <source>The shop&apos;s baskets could not be read.</source>
        <translation>Nákupy z predajne sa nedajú načítať.</translation>
    </message>
    <message>
        <source>No basket of the shop fits this scenario.</source>
        <translation>K tomuto scenáru sa nehodí žiadny nákup z predajne.</translation>
    </message>
    <message>
        <source>It cannot be played yet: put right the mistakes first.</source>
        <translation>Zatiaľ sa nedá vyskúšať: najprv opravte chyby.</translation>
    </message>
    <message>
        <source>Basket: {lines}. Total {total}.</source>
        <translation>Nákup: {lines}. Spolu {total}.</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Návrh: {item}, {price}</translation>
    </message>
    <message>
        <source>Idea: none</source>
        <translation>Návrh: žiadny</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>čaká %n človek</numerusform>
            <numerusform>čakajú %n ľudia</numerusform>
            <numerusform>čaká %n ľudí</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Rozhovor</translation>
    </message>
    <message>
        <source>Seller: {text}</source>
        <translation>Predavač: {text}</translation>
    </message>
    <message>
        <source>Customer: {text}</source>
        <translation>Zákazník: {text}</translation>
    </message>
    <message>
        <source>Customer: says nothing</source>
        <translation>Zákazník: nič nepovie</translation>
    </message>
    <message>
        <source>Patience {patience}, trust {trust}, interest {interest}</source>
        <translation>Trpezlivosť {patience}, dôvera {trust}, záujem {interest}</translation>
    </message>
    <message>
        <source>The seller says</source>
        <translation>Predavač povie</translation>
    </message>
    <message>
        <source>Enter or a click says it.</source>
        <translation>Enter alebo kliknutie.</translation>
    </message>
    <message>
        <source>{end}. {percent} of 100.</source>
        <translation>{end}. {percent} zo 100.</translation>
    </message>
    <message>
        <source>Right: {check}</source>
        <translation>Správne: {check}</translation>
    </message>
    <message>
        <source>Not yet: {check}. {line}</source>
        <translation>Ešte nie: {check}. {line}</translation>
    </message>
    <message>
        <source>Better: {text}</source>
        <translation>Lepšie: {text}</translation>
    </message>
    <message>
        <source>Does not count here: {check}</source>
        <translation>Tu sa nepočíta: {check}</translation>
    </message>
    <message>
        <source>asks for a need</source>
        <translation>pýta sa na potrebu</translation>
    </message>
    <message>
        <source>offers an add-on</source>
        <translation>ponúkne doplnok</translation>
    </message>
    <message>
        <source>offers the better version</source>
        <translation>ponúkne lepšiu verziu</translation>
    </message>
    <message>
        <source>offers the set</source>
        <translation>ponúkne sadu</translation>
    </message>
    <message>
        <source>says what it is good for</source>
        <translation>povie, na čo je to dobré</translation>
    </message>
    <message>
        <source>says why that is true</source>
        <translation>povie, prečo je to tak</translation>
    </message>
    <message>
        <source>names price and total</source>
        <translation>povie cenu a súčet</translation>
    </message>
    <message>
        <source>answers the doubt honestly</source>
        <translation>čestne odpovie na pochybnosť</translation>
    </message>
    <message>
        <source>offers the cheaper option</source>
        <translation>ponúkne lacnejšiu voľbu</translation>
    </message>
    <message>
        <source>takes the no</source>
        <translation>prijme odmietnutie</translation>
    </message>
    <message>
        <source>offers nothing, total and goodbye</source>
        <translation>nič neponúkne, súčet a dovidenia</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>pýta sa znova</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>nalieha</translation>
    </message>
    <message>
        <source>has one already</source>
        <translation>už má</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>does not need it</source>
        <translation>nepotrebuje to</translation>
    </message>
    <message>
        <source>does not believe it</source>
        <translation>neverí tomu</translation>
    </message>
    <message>
        <source>has no time</source>
        <translation>nemá čas</translation>
    </message>
    <message>
        <source>does it fit</source>
        <translation>či sa to hodí</translation>
    </message>
    <message>
        <source>just this, please</source>
        <translation>len toto, prosím</translation>
    </message>
    <message>
        <source>costs less elsewhere</source>
        <translation>inde je lacnejšie</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Ponúknuť</translation>
    </message>
    <message>
        <source>Offer nothing: three or more wait</source>
        <translation>Neponúkať: čakajú traja alebo viacerí</translation>
    </message>
    <message>
        <source>Offer nothing: there is no idea</source>
        <translation>Neponúkať: bez návrhu</translation>
    </message>
    <message>
        <source>Offer nothing: said so before</source>
        <translation>Neponúkať: zákazník to už povedal</translation>
    </message>
    <message>
        <source>Offer nothing: brings a complaint</source>
        <translation>Neponúkať: zákazník prišiel so sťažnosťou</translation>
    </message>
    <message>
        <source>Offer nothing: the idea does not fit</source>
        <translation>Neponúkať: návrh sa nehodí</translation>
    </message>
    <message>
        <source>Offer nothing: a child with counted money</source>
        <translation>Neponúkať: dieťa s odrátanými peniazmi</translation>
    </message>
    <message>
        <source>Offer nothing: is paying already</source>
        <translation>Neponúkať: zákazník už platí</translation>
    </message>
    <message>
        <source>1, one clear doubt</source>
        <translation>1, jedna jasná pochybnosť</translation>
    </message>
    <message>
        <source>2, the answer must fit</source>
        <translation>2, odpoveď musí sedieť</translation>
    </message>
    <message>
        <source>3, mixed signs</source>
        <translation>3, protichodné náznaky</translation>
    </message>
    <message>
        <source>ends: sold</source>
        <translation>koniec: predané</translation>
    </message>
    <message>
        <source>ends: the cheaper one sold</source>
        <translation>koniec: predaná lacnejšia voľba</translation>
    </message>
    <message>
        <source>ends: the customer declined</source>
        <translation>koniec: zákazník odmietol</translation>
    </message>
    <message>
        <source>ends: served, nothing offered</source>
        <translation>koniec: obslúžené, nič sa neponúklo</translation>
    </message>
    <message>
        <source>ends: the customer had enough</source>
        <translation>koniec: zákazník má dosť</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>úžitok</translation>
    </message>
    <message>
        <source>a proof</source>
        <translation>dôkaz</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>súčet</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>otázka s výberom</translation>
    </message>
    <message>
        <source>nothing definite</source>
        <translation>nič určité</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>poďakovanie</translation>
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
        <source>In place of what is out</source>
        <translation>Namiesto toho, čo chýba</translation>
    </message>
    <message>
        <source>need and fit</source>
        <translation>potreba a vhodnosť</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>chvíľa a rad</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>jedna jasná ponuka</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>úžitok, potom dôkaz</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>cena a súčet</translation>
    </message>
    <message>
        <source>the no is taken</source>
        <translation>odmietnutie prijaté</translation>
    </message>
</context>
</TS>
