<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>practice</name>
    <message>
        <source>calm</source>
        <translation>pokoj</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>dobrá nálada</translation>
    </message>
    <message>
        <source>in a hurry</source>
        <translation>ponáhľa sa</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>zlá nálada</translation>
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
        <source>In its place</source>
        <translation>Namiesto toho</translation>
    </message>
    <message>
        <source>A question about the need</source>
        <translation>Otázka na potrebu</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>The better version</source>
        <translation>Lepšia verzia</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Čo to prináša</translation>
    </message>
    <message>
        <source>Why that is true</source>
        <translation>Prečo je to tak</translation>
    </message>
    <message>
        <source>Price and total</source>
        <translation>Cena a súčet</translation>
    </message>
    <message>
        <source>An answer to the doubt</source>
        <translation>Odpoveď na pochybnosť</translation>
    </message>
    <message>
        <source>The cheaper option</source>
        <translation>Lacnejšia voľba</translation>
    </message>
    <message>
        <source>Taking the no</source>
        <translation>Prijatie odmietnutia</translation>
    </message>
    <message>
        <source>No offer: total and goodbye</source>
        <translation>Bez ponuky: súčet a dovidenia</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>Opýtať sa znova</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Nátlak</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>čo to prináša</translation>
    </message>
    <message>
        <source>why that is true</source>
        <translation>prečo je to tak</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>cena</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>súčet</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>otázka s dvoma možnosťami</translation>
    </message>
    <message>
        <source>no item by name</source>
        <translation>žiadny názov tovaru</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>poďakovanie</translation>
    </message>
    <message>
        <source>Need and fit</source>
        <translation>Potreba a vhodnosť</translation>
    </message>
    <message>
        <source>Moment and queue</source>
        <translation>Chvíľa a rad</translation>
    </message>
    <message>
        <source>One clear offer</source>
        <translation>Jedna jasná ponuka</translation>
    </message>
    <message>
        <source>Benefit, then proof</source>
        <translation>Úžitok, potom dôkaz</translation>
    </message>
    <message>
        <source>Takes a no</source>
        <translation>Prijíma odmietnutie</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>zatiaľ sa nedá povedať</translation>
    </message>
    <message>
        <source>building up</source>
        <translation>rozvíja sa</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>ustálené</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>isté</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Už má</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Netreba</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Dôvera</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Nemá čas</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Hodí sa to?</translation>
    </message>
    <message>
        <source>Just this</source>
        <translation>Iba toto</translation>
    </message>
    <message>
        <source>Costs less elsewhere</source>
        <translation>Inde lacnejšie</translation>
    </message>
    <message>
        <source>The customer took it.</source>
        <translation>Zákazník ponuku prijal.</translation>
    </message>
    <message>
        <source>The customer took the cheaper option.</source>
        <translation>Zákazník si vzal lacnejšiu voľbu.</translation>
    </message>
    <message>
        <source>The customer went without it, content.</source>
        <translation>Zákazník odišiel bez toho, spokojný.</translation>
    </message>
    <message>
        <source>The customer was served; nothing was offered.</source>
        <translation>Zákazník obslúžený; nič sa neponúklo.</translation>
    </message>
    <message>
        <source>The customer had enough and left.</source>
        <translation>Zákazník mal dosť a odišiel.</translation>
    </message>
    <message>
        <source>Ask what it is for before I offer.</source>
        <translation>Najprv sa opýtam, na čo to bude, potom ponúknem.</translation>
    </message>
    <message>
        <source>Offer nothing while three or more wait.</source>
        <translation>Neponúkam, keď čakajú traja a viac.</translation>
    </message>
    <message>
        <source>One clear offer, then wait.</source>
        <translation>Jedna jasná ponuka, potom čakám.</translation>
    </message>
    <message>
        <source>Say one benefit, then why it is true.</source>
        <translation>Poviem jeden úžitok a prečo je to tak.</translation>
    </message>
    <message>
        <source>Name the price and the total.</source>
        <translation>Poviem cenu a súčet.</translation>
    </message>
    <message>
        <source>Take the first no with a friendly word.</source>
        <translation>Prvé odmietnutie prijmem s milým slovom.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Nácvik</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Skúška</translation>
    </message>
    <message>
        <source>Encounter {place} of {of}</source>
        <translation>Zákazník {place} z {of}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Prestávka</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ukončiť</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovať</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Okamih…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Zostáva: {time}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Čas: {time}</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Kto cvičí?</translation>
    </message>
    <message>
        <source>What you practise is yours: the manager sees how far you are, never what you said, unless you share it.</source>
        <translation>Cvičenia sú len pre vás: vedúci vidí pokrok, rozhovory iba vtedy, keď ich sprístupníte.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>Nikto zatiaľ nemá PIN.</translation>
    </message>
    <message>
        <source>The manager gives one: pos-assist staff pin set NUMBER.</source>
        <translation>Pridelí ho vedúci: pos-assist staff pin set ČÍSLO.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>In the demo shop everybody&apos;s PIN is {pin}.</source>
        <translation>V ukážkovom obchode má každý PIN {pin}.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Zmazať poslednú číslicu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Prihlásiť</translation>
    </message>
    <message>
        <source>The PIN is being checked…</source>
        <translation>PIN sa overuje…</translation>
    </message>
    <message>
        <source>Wrong PIN. Please try again.</source>
        <translation>Nesprávny PIN. Skúste to znova.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Nesprávny PIN. Ďalší pokus o %n sekundu.</numerusform>
            <numerusform>Nesprávny PIN. Ďalší pokus o %n sekundy.</numerusform>
            <numerusform>Nesprávny PIN. Ďalší pokus o %n sekúnd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>zadaná %n číslica</numerusform>
            <numerusform>zadané %n číslice</numerusform>
            <numerusform>zadaných %n číslic</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásiť</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Na dnes</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Začať nácvik</translation>
    </message>
    <message>
        <source>{encounters} short encounters with baskets of this shop, about {minutes} minutes.</source>
        <translation>Krátke rozhovory pri nákupoch z tohto obchodu: {encounters}. Asi {minutes} min.</translation>
    </message>
    <message>
        <source>Due again today</source>
        <translation>Dnes na zopakovanie</translation>
    </message>
    <message>
        <source>Nothing is due. A round of everything keeps it fresh.</source>
        <translation>Nič nečaká na zopakovanie. Kolo zo všetkého po troche osvieži.</translation>
    </message>
    <message>
        <source>Your first round: a little of everything.</source>
        <translation>Prvé kolo: zo všetkého po troche.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Na dnes je hotovo</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays. Next on {day}.</source>
        <translation>Teraz nech odpočíva: tak sa to upevní. Nabudúce: {day}.</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays.</source>
        <translation>Teraz nech odpočíva: tak sa to upevní.</translation>
    </message>
    <message>
        <source>Practise anyway</source>
        <translation>Cvičiť aj tak</translation>
    </message>
    <message>
        <source>From your trainer</source>
        <translation>Od trénera</translation>
    </message>
    <message>
        <source>{by}, {day}</source>
        <translation>{by}, {day}</translation>
    </message>
    <message>
        <source>An answer, if you like</source>
        <translation>Odpoveď, ak chcete</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Zahrať</translation>
    </message>
    <message>
        <source>I will do it</source>
        <translation>Urobím to</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Mám otázku</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Nie tento týždeň</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Vaša odpoveď: {answer}</translation>
    </message>
    <message>
        <source>From your own baskets</source>
        <translation>Z vašich nákupov</translation>
    </message>
    <message>
        <source>“{objection}” was the reason of {declines} of your last {of} declines.</source>
        <translation>„{objection}“: dôvod {declines} z posledných {of} odmietnutí.</translation>
    </message>
    <message>
        <source>The next round has it.</source>
        <translation>Bude v ďalšom kole.</translation>
    </message>
    <message>
        <source>Goal for the next shift</source>
        <translation>Cieľ na ďalšiu zmenu</translation>
    </message>
    <message>
        <source>None yet; choose one after a round.</source>
        <translation>Zatiaľ žiadny; vyberiete po kole.</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n shift(s) this week</source>
        <translation>
            <numerusform>Tento týždeň nácvik na %n zmene</numerusform>
            <numerusform>Tento týždeň nácvik na %n zmenách</numerusform>
            <numerusform>Tento týždeň nácvik na %n zmenách</numerusform>
        </translation>
    </message>
    <message>
        <source>Your practice so far: {tier}</source>
        <translation>Nácvik doteraz: {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) in a row; two days of rest in between are free</source>
        <translation>
            <numerusform>%n zmena za sebou; dve zmeny oddychu sú v poriadku</numerusform>
            <numerusform>%n zmeny za sebou; dve zmeny oddychu sú v poriadku</numerusform>
            <numerusform>%n zmien za sebou; dve zmeny oddychu sú v poriadku</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an assessment</source>
        <translation>Ísť na skúšku</translation>
    </message>
    <message>
        <source>{group}: until {day}</source>
        <translation>{group}: do {day}</translation>
    </message>
    <message>
        <source>all goods</source>
        <translation>všetok tovar</translation>
    </message>
    <message>
        <source>Due today: {due}</source>
        <translation>Na dnes: {due}</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Skôr než začnete</translation>
    </message>
    <message>
        <source>No hints, no second try; what it came to is told at the end.</source>
        <translation>Bez nápovedy a bez opakovania; výsledok je na konci.</translation>
    </message>
    <message>
        <source>{minutes} minutes for {encounters} encounters; a real sale stops the clock.</source>
        <translation>Čas: {minutes} min, zákazníci: {encounters}. Skutočný predaj zastaví hodiny.</translation>
    </message>
    <message>
        <source>End the assessment?</source>
        <translation>Ukončiť skúšku?</translation>
    </message>
    <message>
        <source>What was not played counts as nought, and the try is used.</source>
        <translation>Čo sa neodohralo, počíta sa ako nula, a pokus je využitý.</translation>
    </message>
    <message>
        <source>It may be about one group of goods, or about all:</source>
        <translation>Môže sa týkať jednej skupiny tovaru alebo všetkého:</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Všetok tovar</translation>
    </message>
    <message>
        <source>Passed from {mark} on. It is never a condition for working at the till.</source>
        <translation>Splnené od {mark}. Nikdy nie je podmienkou práce pri pokladni.</translation>
    </message>
    <message>
        <source>It is open after a first round of practice.</source>
        <translation>Otvorená po prvom kole nácviku.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left in these thirty days</source>
        <translation>
            <numerusform>Zostáva %n pokus v tridsiatich dňoch</numerusform>
            <numerusform>Zostávajú %n pokusy v tridsiatich dňoch</numerusform>
            <numerusform>Zostáva %n pokusov v tridsiatich dňoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>Čaká %n osoba</numerusform>
            <numerusform>Čakajú %n osoby</numerusform>
            <numerusform>Čaká %n osôb</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Na vyskúšanie</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Na vynechanie</translation>
    </message>
    <message>
        <source>A customer with a real basket of this shop stands before you; nobody can be recognised by it.</source>
        <translation>Zákazník stojí so skutočným nákupom z tohto obchodu; nikoho v ňom nemožno spoznať.</translation>
    </message>
    <message>
        <source>No try is left in these thirty days. Practice is always open.</source>
        <translation>V týchto tridsiatich dňoch už nie je pokus. Nácvik je vždy otvorený.</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Napísať scenár</translation>
    </message>
    <message>
        <source>Nobody waits behind</source>
        <translation>Nikto nečaká</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Zákazník</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Nákup</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n položka</numerusform>
            <numerusform>%n položky</numerusform>
            <numerusform>%n položiek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>a ešte %n položka</numerusform>
            <numerusform>a ešte %n položky</numerusform>
            <numerusform>a ešte %n položiek</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>The panel&apos;s idea</source>
        <translation>Návrh panela</translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>Bez návrhu</translation>
    </message>
    <message>
        <source>instead of: {item}</source>
        <translation>namiesto: {item}</translation>
    </message>
    <message>
        <source>saves {saving}</source>
        <translation>ušetrí {saving}</translation>
    </message>
    <message>
        <source>The panel says: {script}</source>
        <translation>Panel hovorí: {script}</translation>
    </message>
    <message>
        <source>in stock: {stock}</source>
        <translation>na predajni: {stock}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Spolu po pridaní: {total}</translation>
    </message>
    <message>
        <source>This is practice: nothing is rung up.</source>
        <translation>Toto je nácvik: nič sa neblokuje.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Čo poviete?</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Vlastné slová</translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation>Povedané nahlas</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Nápoveda</translation>
    </message>
    <message>
        <source>Fits now: {move}</source>
        <translation>Teraz sa hodí: {move}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Povedať</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Čo by ste povedali?</translation>
    </message>
    <message>
        <source>While you type here, the keyboard is not the till&apos;s.</source>
        <translation>Počas písania klávesnica nepatrí pokladni.</translation>
    </message>
    <message>
        <source>Keyboard back to the till</source>
        <translation>Vrátiť klávesnicu pokladni</translation>
    </message>
    <message>
        <source>That was a scan. It was not taken; the keyboard is the till&apos;s again. Please scan once more.</source>
        <translation>To bol sken. Nič z neho neostalo; klávesnica opäť patrí pokladni. Prosím, naskenujte ešte raz.</translation>
    </message>
    <message>
        <source>The keyboard is the till&apos;s again; your words are kept.</source>
        <translation>Klávesnica opäť patrí pokladni; slová ostali.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vaše slová</translation>
    </message>
    <message>
        <source>(said aloud)</source>
        <translation>(nahlas)</translation>
    </message>
    <message>
        <source>Taken for this. Is that right?</source>
        <translation>Pochopené takto. Je to tak?</translation>
    </message>
    <message>
        <source>Not understood. What was it?</source>
        <translation>Nepochopené. Čo to bolo?</translation>
    </message>
    <message>
        <source>What was it? Only you heard it.</source>
        <translation>Čo to bolo? Počuli ste to len vy.</translation>
    </message>
    <message>
        <source>And it said</source>
        <translation>A zaznelo v tom</translation>
    </message>
    <message>
        <source>an answer to what the customer said</source>
        <translation>odpoveď na slová zákazníka</translation>
    </message>
    <message>
        <source>That is right, go on</source>
        <translation>Je to tak, ďalej</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Iné slová</translation>
    </message>
    <message>
        <source>Better not to offer</source>
        <translation>Radšej neponúkať</translation>
    </message>
    <message>
        <source>“{objection}”: {check}</source>
        <translation>„{objection}“: {check}</translation>
    </message>
    <message>
        <source>{right} of {of} checks</source>
        <translation>Splnené: {right} z {of}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ešte nie</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>tu neplatí</translation>
    </message>
    <message>
        <source>Asked again after a no: at most {most} whatever else was right.</source>
        <translation>Otázka po odmietnutí: najviac {most}, nech bolo ostatné akokoľvek dobré.</translation>
    </message>
    <message>
        <source>Your line: {line}</source>
        <translation>Zaznelo: {line}</translation>
    </message>
    <message>
        <source>For example: {line}</source>
        <translation>Napríklad: {line}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Takto ďalej</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ešte raz</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Ďalší zákazník</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>K zhrnutiu</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Prečítať</translation>
    </message>
    <message>
        <source>How it can go</source>
        <translation>Ako to môže vyzerať</translation>
    </message>
    <message>
        <source>This round was not kept: {why}</source>
        <translation>Tento rozhovor sa neuložil: {why}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Váš rozhovor</translation>
    </message>
    <message>
        <source>A good way</source>
        <translation>Dobrý príklad</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Radšej nie</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Veta po vete</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ďalšia veta</translation>
    </message>
    <message>
        <source>My trainer may read this</source>
        <translation>Tréner to môže čítať</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Môj nácvik</translation>
    </message>
    <message>
        <source>All checks together</source>
        <translation>Všetky body spolu</translation>
    </message>
    <message numerus="yes">
        <source>counted %n time(s)</source>
        <translation>
            <numerusform>počítané %n raz</numerusform>
            <numerusform>počítané %n razy</numerusform>
            <numerusform>počítané %n ráz</numerusform>
        </translation>
    </message>
    <message>
        <source>rounds {rounds} of {least}, days {days} of {least_days}</source>
        <translation>kolá: {rounds} z {least}, dni: {days} z {least_days}</translation>
    </message>
    <message>
        <source>{tier} from {percent} on</source>
        <translation>„{tier}“ od {percent}</translation>
    </message>
    <message>
        <source>First tries that were played to their end count; newer ones weigh more.</source>
        <translation>Počítajú sa prvé pokusy odohrané do konca; novšie majú väčšiu váhu.</translation>
    </message>
    <message>
        <source>Earlier encounters</source>
        <translation>Predošlé rozhovory</translation>
    </message>
    <message>
        <source>What you said is read by nobody but you, unless you share it.</source>
        <translation>Rozhovory nečíta nikto iný, ak ich nesprístupníte.</translation>
    </message>
    <message>
        <source>Nothing yet: each encounter that you play stands here.</source>
        <translation>Zatiaľ nič: tu bude každý odohraný rozhovor.</translation>
    </message>
    <message>
        <source>The newest {most} of {all} are listed.</source>
        <translation>V zozname sú najnovšie: {most} z {all}.</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>ďalší pokus</translation>
    </message>
    <message>
        <source>left before its end; nothing counts</source>
        <translation>prerušený; nič sa nepočíta</translation>
    </message>
    <message>
        <source>shared with your trainer</source>
        <translation>sprístupnený trénerovi</translation>
    </message>
    <message>
        <source>That was the round</source>
        <translation>To bolo celé kolo</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Podarilo sa</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Nabudúce</translation>
    </message>
    <message>
        <source>Nothing was played to its end, so nothing counts.</source>
        <translation>Žiadny rozhovor nedošiel do konca, preto sa nič nepočíta.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s), {percent} of the checks on average</source>
        <translation>
            <numerusform>%n rozhovor, priemerne {percent} bodov</numerusform>
            <numerusform>%n rozhovory, priemerne {percent} bodov</numerusform>
            <numerusform>%n rozhovorov, priemerne {percent} bodov</numerusform>
        </translation>
    </message>
    <message>
        <source>Due again on {day}</source>
        <translation>Zopakovanie: {day}</translation>
    </message>
    <message>
        <source>One thing for the next shift?</source>
        <translation>Jedna vec na ďalšiu zmenu?</translation>
    </message>
    <message>
        <source>Kept for the next shift: {goal}</source>
        <translation>Uložené na ďalšiu zmenu: {goal}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Splnené</translation>
    </message>
    <message>
        <source>Not passed this time</source>
        <translation>Tentoraz nesplnené</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} was needed. The certificate is good until {day}.</source>
        <translation>Výsledok: {percent}; bolo treba {mark}. Osvedčenie platí do {day}.</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} is needed. Practice shows each line again.</source>
        <translation>Výsledok: {percent}; treba {mark}. Nácvik ukáže každú vetu znova.</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Uložiť osvedčenie (PDF)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Uložené: {file}</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Na začiatok</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Prestávka</translation>
    </message>
    <message>
        <source>The clock stands still. Everything is where you left it.</source>
        <translation>Hodiny stoja. Všetko je tam, kde bolo.</translation>
    </message>
    <message>
        <source>A sale is going on: practice waits</source>
        <translation>Prebieha predaj: nácvik čaká</translation>
    </message>
    <message>
        <source>A sale came in between. Nothing was lost, and the clock stood still.</source>
        <translation>Bol predaj. Nič sa nestratilo a hodiny stáli.</translation>
    </message>
    <message>
        <source>There is nothing to practise with</source>
        <translation>Nie je na čom cvičiť</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences have a mistake; those that come with the program are met.</source>
        <translation>Vo vlastných zákazníkoch a vetách tohto obchodu je chyba; používajú sa tie, ktoré sú súčasťou programu.</translation>
    </message>
    <message>
        <source>Something did not work. The details are in the log.</source>
        <translation>Niečo nefungovalo. Podrobnosti sú v zázname.</translation>
    </message>
    <message>
        <source>How practice works</source>
        <translation>Ako funguje nácvik</translation>
    </message>
    <message>
        <source>Choose a line, write your own words, or say it aloud and tell what you said.</source>
        <translation>Vyberte vetu, napíšte vlastné slová alebo to povedzte nahlas a označte, čo zaznelo.</translation>
    </message>
    <message>
        <source>At times the best line is to offer nothing. A no is taken at once.</source>
        <translation>Niekedy je najlepšie nič neponúknuť. Odmietnutie sa prijíma hneď.</translation>
    </message>
    <message>
        <source>Six checks look at the line, never at the person.</source>
        <translation>Šesť bodov sa týka vety, nikdy osoby.</translation>
    </message>
    <message>
        <source>A real sale always comes first: the window goes away by itself and waits.</source>
        <translation>Skutočný predaj má prednosť: okno samo zmizne a čaká.</translation>
    </message>
    <message>
        <source>Nothing is recorded by microphone. Nothing of this counts at the till.</source>
        <translation>Mikrofón nič nenahráva. Nič z toho sa pri pokladni nepočíta.</translation>
    </message>
</context>
</TS>
