<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>practice</name>
    <message>
        <source>calm</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>bună dispoziție</translation>
    </message>
    <message>
        <source>in a hurry</source>
        <translation>în grabă</translation>
    </message>
    <message>
        <source>annoyed</source>
        <translation>proastă dispoziție</translation>
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
        <source>In its place</source>
        <translation>În loc</translation>
    </message>
    <message>
        <source>A question about the need</source>
        <translation>O întrebare despre nevoie</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>O propunere</translation>
    </message>
    <message>
        <source>The better version</source>
        <translation>Versiunea mai bună</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Setul</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce aduce</translation>
    </message>
    <message>
        <source>Why that is true</source>
        <translation>De ce este așa</translation>
    </message>
    <message>
        <source>Price and total</source>
        <translation>Preț și total</translation>
    </message>
    <message>
        <source>An answer to the doubt</source>
        <translation>Un răspuns la îndoială</translation>
    </message>
    <message>
        <source>The cheaper option</source>
        <translation>Varianta mai ieftină</translation>
    </message>
    <message>
        <source>Taking the no</source>
        <translation>Acceptarea refuzului</translation>
    </message>
    <message>
        <source>No offer: total and goodbye</source>
        <translation>Fără ofertă: total și la revedere</translation>
    </message>
    <message>
        <source>Asking again</source>
        <translation>O nouă întrebare după refuz</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Insistență</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>ce aduce</translation>
    </message>
    <message>
        <source>why that is true</source>
        <translation>de ce este așa</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>prețul</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>totalul</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>o întrebare cu două variante</translation>
    </message>
    <message>
        <source>no item by name</source>
        <translation>niciun produs anume</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>mulțumire</translation>
    </message>
    <message>
        <source>Need and fit</source>
        <translation>Nevoie și potrivire</translation>
    </message>
    <message>
        <source>Moment and queue</source>
        <translation>Moment și coadă</translation>
    </message>
    <message>
        <source>One clear offer</source>
        <translation>O singură ofertă clară</translation>
    </message>
    <message>
        <source>Benefit, then proof</source>
        <translation>Beneficiu, apoi dovadă</translation>
    </message>
    <message>
        <source>Takes a no</source>
        <translation>Acceptă refuzul</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>prea devreme de spus</translation>
    </message>
    <message>
        <source>building up</source>
        <translation>în formare</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>foarte sigur</translation>
    </message>
    <message>
        <source>Has one already</source>
        <translation>Are deja</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Prețul</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Nu e nevoie</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Încredere</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Fără timp</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Se potrivește?</translation>
    </message>
    <message>
        <source>Just this</source>
        <translation>Doar asta</translation>
    </message>
    <message>
        <source>Costs less elsewhere</source>
        <translation>Mai ieftin în altă parte</translation>
    </message>
    <message>
        <source>The customer took it.</source>
        <translation>Clientul a acceptat.</translation>
    </message>
    <message>
        <source>The customer took the cheaper option.</source>
        <translation>Clientul a luat varianta mai ieftină.</translation>
    </message>
    <message>
        <source>The customer went without it, content.</source>
        <translation>Clientul a plecat fără, mulțumit.</translation>
    </message>
    <message>
        <source>The customer was served; nothing was offered.</source>
        <translation>Client servit; nu s-a propus nimic.</translation>
    </message>
    <message>
        <source>The customer had enough and left.</source>
        <translation>Clientul s-a săturat și a plecat.</translation>
    </message>
    <message>
        <source>Ask what it is for before I offer.</source>
        <translation>Întreb întâi la ce folosește, apoi propun.</translation>
    </message>
    <message>
        <source>Offer nothing while three or more wait.</source>
        <translation>Nu propun când așteaptă trei sau mai mulți.</translation>
    </message>
    <message>
        <source>One clear offer, then wait.</source>
        <translation>O ofertă clară, apoi aștept.</translation>
    </message>
    <message>
        <source>Say one benefit, then why it is true.</source>
        <translation>Spun un beneficiu și de ce este așa.</translation>
    </message>
    <message>
        <source>Name the price and the total.</source>
        <translation>Spun prețul și totalul.</translation>
    </message>
    <message>
        <source>Take the first no with a friendly word.</source>
        <translation>Primesc primul refuz cu un cuvânt amabil.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exersare</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluare</translation>
    </message>
    <message>
        <source>Encounter {place} of {of}</source>
        <translation>Clientul {place} din {of}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Încheie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>Timp rămas: {time}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Timp: {time}</translation>
    </message>
    <message>
        <source>Who is practising?</source>
        <translation>Cine exersează?</translation>
    </message>
    <message>
        <source>What you practise is yours: the manager sees how far you are, never what you said, unless you share it.</source>
        <translation>Ce exersați vă aparține: managerul vede progresul, iar conversațiile doar dacă le arătați.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>Nimeni nu are încă un PIN.</translation>
    </message>
    <message>
        <source>The manager gives one: pos-assist staff pin set NUMBER.</source>
        <translation>Îl dă managerul: pos-assist staff pin set NUMĂR.</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>In the demo shop everybody&apos;s PIN is {pin}.</source>
        <translation>În magazinul demo, PIN-ul tuturor este {pin}.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Șterge ultima cifră</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Autentificare</translation>
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
            <numerusform>PIN greșit. Încercați din nou peste %n secundă.</numerusform>
            <numerusform>PIN greșit. Încercați din nou peste %n secunde.</numerusform>
            <numerusform>PIN greșit. Încercați din nou peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifră introdusă</numerusform>
            <numerusform>%n cifre introduse</numerusform>
            <numerusform>%n de cifre introduse</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Deconectare</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Pentru azi</translation>
    </message>
    <message>
        <source>Begin practice</source>
        <translation>Începe exersarea</translation>
    </message>
    <message>
        <source>{encounters} short encounters with baskets of this shop, about {minutes} minutes.</source>
        <translation>Discuții scurte cu coșuri din acest magazin: {encounters}. Cam {minutes} min.</translation>
    </message>
    <message>
        <source>Due again today</source>
        <translation>De repetat azi</translation>
    </message>
    <message>
        <source>Nothing is due. A round of everything keeps it fresh.</source>
        <translation>Nimic de repetat. O rundă din toate menține exercițiul proaspăt.</translation>
    </message>
    <message>
        <source>Your first round: a little of everything.</source>
        <translation>Prima rundă: câte puțin din toate.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Gata pentru azi</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays. Next on {day}.</source>
        <translation>Acum lăsați-o să se așeze: așa rămâne. Data viitoare: {day}.</translation>
    </message>
    <message>
        <source>What you practised rests now; that is how it stays.</source>
        <translation>Acum lăsați-o să se așeze: așa rămâne.</translation>
    </message>
    <message>
        <source>Practise anyway</source>
        <translation>Exersează oricum</translation>
    </message>
    <message>
        <source>From your trainer</source>
        <translation>De la trainer</translation>
    </message>
    <message>
        <source>{by}, {day}</source>
        <translation>{by}, {day}</translation>
    </message>
    <message>
        <source>An answer, if you like</source>
        <translation>Un răspuns, dacă doriți</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Joacă scena</translation>
    </message>
    <message>
        <source>I will do it</source>
        <translation>O fac</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Am o întrebare</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Nu săptămâna asta</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Răspunsul dvs.: {answer}</translation>
    </message>
    <message>
        <source>From your own baskets</source>
        <translation>Din coșurile dvs.</translation>
    </message>
    <message>
        <source>“{objection}” was the reason of {declines} of your last {of} declines.</source>
        <translation>„{objection}”: motivul a {declines} din ultimele {of} refuzuri.</translation>
    </message>
    <message>
        <source>The next round has it.</source>
        <translation>Apare în runda următoare.</translation>
    </message>
    <message>
        <source>Goal for the next shift</source>
        <translation>Scop pentru tura viitoare</translation>
    </message>
    <message>
        <source>None yet; choose one after a round.</source>
        <translation>Niciunul încă; îl alegeți după o rundă.</translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n shift(s) this week</source>
        <translation>
            <numerusform>Săptămâna aceasta ați exersat în %n tură</numerusform>
            <numerusform>Săptămâna aceasta ați exersat în %n ture</numerusform>
            <numerusform>Săptămâna aceasta ați exersat în %n de ture</numerusform>
        </translation>
    </message>
    <message>
        <source>Your practice so far: {tier}</source>
        <translation>Exersarea până acum: {tier}</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) in a row; two days of rest in between are free</source>
        <translation>
            <numerusform>%n tură la rând; două ture de odihnă nu strică seria</numerusform>
            <numerusform>%n ture la rând; două ture de odihnă nu strică seria</numerusform>
            <numerusform>%n de ture la rând; două ture de odihnă nu strică seria</numerusform>
        </translation>
    </message>
    <message>
        <source>Take an assessment</source>
        <translation>Începe evaluarea</translation>
    </message>
    <message>
        <source>{group}: until {day}</source>
        <translation>{group}: până la {day}</translation>
    </message>
    <message>
        <source>all goods</source>
        <translation>toate produsele</translation>
    </message>
    <message>
        <source>Due today: {due}</source>
        <translation>Pentru azi: {due}</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Înainte de a începe</translation>
    </message>
    <message>
        <source>No hints, no second try; what it came to is told at the end.</source>
        <translation>Fără indicii și fără reluare; rezultatul vine la final.</translation>
    </message>
    <message>
        <source>{minutes} minutes for {encounters} encounters; a real sale stops the clock.</source>
        <translation>Timp: {minutes} min, clienți: {encounters}. O vânzare reală oprește ceasul.</translation>
    </message>
    <message>
        <source>End the assessment?</source>
        <translation>Încheiați evaluarea?</translation>
    </message>
    <message>
        <source>What was not played counts as nought, and the try is used.</source>
        <translation>Ce nu s-a jucat contează ca zero, iar încercarea este folosită.</translation>
    </message>
    <message>
        <source>It may be about one group of goods, or about all:</source>
        <translation>Poate fi despre o singură grupă de produse sau despre toate:</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Toate produsele</translation>
    </message>
    <message>
        <source>Passed from {mark} on. It is never a condition for working at the till.</source>
        <translation>Promovat de la {mark}. Nu este niciodată o condiție pentru lucrul la casă.</translation>
    </message>
    <message>
        <source>It is open after a first round of practice.</source>
        <translation>Se deschide după prima rundă de exersare.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left in these thirty days</source>
        <translation>
            <numerusform>A rămas %n încercare în aceste treizeci de zile</numerusform>
            <numerusform>Au rămas %n încercări în aceste treizeci de zile</numerusform>
            <numerusform>Au rămas %n de încercări în aceste treizeci de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>Așteaptă %n persoană</numerusform>
            <numerusform>Așteaptă %n persoane</numerusform>
            <numerusform>Așteaptă %n de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>De încercat</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>De lăsat deoparte</translation>
    </message>
    <message>
        <source>A customer with a real basket of this shop stands before you; nobody can be recognised by it.</source>
        <translation>Clientul are un coș real din acest magazin; nimeni nu poate fi recunoscut în el.</translation>
    </message>
    <message>
        <source>No try is left in these thirty days. Practice is always open.</source>
        <translation>În aceste treizeci de zile nu mai sunt încercări. Exersarea este mereu deschisă.</translation>
    </message>
    <message>
        <source>Write a scenario</source>
        <translation>Scrie un scenariu</translation>
    </message>
    <message>
        <source>Nobody waits behind</source>
        <translation>Nu așteaptă nimeni</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dvs.</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Coș</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n articol</numerusform>
            <numerusform>%n articole</numerusform>
            <numerusform>%n de articole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>și încă %n articol</numerusform>
            <numerusform>și încă %n articole</numerusform>
            <numerusform>și încă %n de articole</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The panel&apos;s idea</source>
        <translation>Ideea panoului</translation>
    </message>
    <message>
        <source>No idea for this basket</source>
        <translation>Fără sugestie</translation>
    </message>
    <message>
        <source>instead of: {item}</source>
        <translation>în loc de: {item}</translation>
    </message>
    <message>
        <source>saves {saving}</source>
        <translation>economie {saving}</translation>
    </message>
    <message>
        <source>The panel says: {script}</source>
        <translation>Panoul spune: {script}</translation>
    </message>
    <message>
        <source>in stock: {stock}</source>
        <translation>în stoc: {stock}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Total după: {total}</translation>
    </message>
    <message>
        <source>This is practice: nothing is rung up.</source>
        <translation>Este doar exersare: nu se bate nimic la casă.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Ce spuneți?</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Cuvinte proprii</translation>
    </message>
    <message>
        <source>I said it aloud</source>
        <translation>Am spus cu voce tare</translation>
    </message>
    <message>
        <source>A hint</source>
        <translation>Un indiciu</translation>
    </message>
    <message>
        <source>Fits now: {move}</source>
        <translation>Acum se potrivește: {move}</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Spune</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Ce ați spune?</translation>
    </message>
    <message>
        <source>While you type here, the keyboard is not the till&apos;s.</source>
        <translation>Cât scrieți aici, tastatura nu este a casei.</translation>
    </message>
    <message>
        <source>Keyboard back to the till</source>
        <translation>Tastatura înapoi la casă</translation>
    </message>
    <message>
        <source>That was a scan. It was not taken; the keyboard is the till&apos;s again. Please scan once more.</source>
        <translation>A fost o scanare. Nu s-a păstrat nimic; tastatura este din nou a casei. Vă rugăm să scanați încă o dată.</translation>
    </message>
    <message>
        <source>The keyboard is the till&apos;s again; your words are kept.</source>
        <translation>Tastatura este din nou a casei; cuvintele s-au păstrat.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Cuvintele dvs.</translation>
    </message>
    <message>
        <source>(said aloud)</source>
        <translation>(cu voce tare)</translation>
    </message>
    <message>
        <source>Taken for this. Is that right?</source>
        <translation>Înțeles așa. Este corect?</translation>
    </message>
    <message>
        <source>Not understood. What was it?</source>
        <translation>Nu s-a înțeles. Ce a fost?</translation>
    </message>
    <message>
        <source>What was it? Only you heard it.</source>
        <translation>Ce a fost? Doar dvs. ați auzit.</translation>
    </message>
    <message>
        <source>And it said</source>
        <translation>Și s-a spus</translation>
    </message>
    <message>
        <source>an answer to what the customer said</source>
        <translation>un răspuns la ce a spus clientul</translation>
    </message>
    <message>
        <source>That is right, go on</source>
        <translation>Este corect, mai departe</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Alte cuvinte</translation>
    </message>
    <message>
        <source>Better not to offer</source>
        <translation>Mai bine fără ofertă</translation>
    </message>
    <message>
        <source>“{objection}”: {check}</source>
        <translation>„{objection}”: {check}</translation>
    </message>
    <message>
        <source>{right} of {of} checks</source>
        <translation>Îndeplinite: {right} din {of}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>încă nu</translation>
    </message>
    <message>
        <source>does not apply here</source>
        <translation>nu se aplică aici</translation>
    </message>
    <message>
        <source>Asked again after a no: at most {most} whatever else was right.</source>
        <translation>Întrebare după refuz: cel mult {most}, oricât de bine a fost restul.</translation>
    </message>
    <message>
        <source>Your line: {line}</source>
        <translation>S-a spus: {line}</translation>
    </message>
    <message>
        <source>For example: {line}</source>
        <translation>De exemplu: {line}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>De păstrat</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Încă o dată</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Clientul următor</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>La rezumat</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Recitește</translation>
    </message>
    <message>
        <source>How it can go</source>
        <translation>Cum poate decurge</translation>
    </message>
    <message>
        <source>This round was not kept: {why}</source>
        <translation>Discuția nu a fost păstrată: {why}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Discuția dvs.</translation>
    </message>
    <message>
        <source>A good way</source>
        <translation>Un exemplu bun</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>De evitat</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Replică cu replică</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Replica următoare</translation>
    </message>
    <message>
        <source>My trainer may read this</source>
        <translation>Trainerul poate citi</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Exersarea mea</translation>
    </message>
    <message>
        <source>All checks together</source>
        <translation>Toate punctele împreună</translation>
    </message>
    <message numerus="yes">
        <source>counted %n time(s)</source>
        <translation>
            <numerusform>%n dată</numerusform>
            <numerusform>de %n ori</numerusform>
            <numerusform>de %n de ori</numerusform>
        </translation>
    </message>
    <message>
        <source>rounds {rounds} of {least}, days {days} of {least_days}</source>
        <translation>runde: {rounds} din {least}, zile: {days} din {least_days}</translation>
    </message>
    <message>
        <source>{tier} from {percent} on</source>
        <translation>„{tier}” de la {percent}</translation>
    </message>
    <message>
        <source>First tries that were played to their end count; newer ones weigh more.</source>
        <translation>Contează primele încercări jucate până la capăt; cele mai noi cântăresc mai mult.</translation>
    </message>
    <message>
        <source>Earlier encounters</source>
        <translation>Discuții anterioare</translation>
    </message>
    <message>
        <source>What you said is read by nobody but you, unless you share it.</source>
        <translation>Discuțiile nu le citește nimeni altcineva, dacă nu le arătați.</translation>
    </message>
    <message>
        <source>Nothing yet: each encounter that you play stands here.</source>
        <translation>Încă nimic: aici va sta fiecare discuție.</translation>
    </message>
    <message>
        <source>The newest {most} of {all} are listed.</source>
        <translation>În listă, cele mai noi: {most} din {all}.</translation>
    </message>
    <message>
        <source>another try</source>
        <translation>altă încercare</translation>
    </message>
    <message>
        <source>left before its end; nothing counts</source>
        <translation>întreruptă; nu contează nimic</translation>
    </message>
    <message>
        <source>shared with your trainer</source>
        <translation>arătată trainerului</translation>
    </message>
    <message>
        <source>That was the round</source>
        <translation>Aceasta a fost runda</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>A mers bine</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Pentru data viitoare</translation>
    </message>
    <message>
        <source>Nothing was played to its end, so nothing counts.</source>
        <translation>Nicio discuție nu a ajuns la capăt, deci nu se numără nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%n encounter(s), {percent} of the checks on average</source>
        <translation>
            <numerusform>%n discuție, în medie {percent} din puncte</numerusform>
            <numerusform>%n discuții, în medie {percent} din puncte</numerusform>
            <numerusform>%n de discuții, în medie {percent} din puncte</numerusform>
        </translation>
    </message>
    <message>
        <source>Due again on {day}</source>
        <translation>De repetat: {day}</translation>
    </message>
    <message>
        <source>One thing for the next shift?</source>
        <translation>Un lucru pentru tura viitoare?</translation>
    </message>
    <message>
        <source>Kept for the next shift: {goal}</source>
        <translation>Păstrat pentru tura viitoare: {goal}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Promovat</translation>
    </message>
    <message>
        <source>Not passed this time</source>
        <translation>Nepromovat de data aceasta</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} was needed. The certificate is good until {day}.</source>
        <translation>Rezultat: {percent}; era nevoie de {mark}. Certificatul este valabil până la {day}.</translation>
    </message>
    <message>
        <source>{percent} of the checks; {mark} is needed. Practice shows each line again.</source>
        <translation>Rezultat: {percent}; este nevoie de {mark}. Exersarea arată din nou fiecare replică.</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Salvează certificatul (PDF)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvat: {file}</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>La început</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>The clock stands still. Everything is where you left it.</source>
        <translation>Ceasul stă. Totul este unde a rămas.</translation>
    </message>
    <message>
        <source>A sale is going on: practice waits</source>
        <translation>Este o vânzare: exersarea așteaptă</translation>
    </message>
    <message>
        <source>A sale came in between. Nothing was lost, and the clock stood still.</source>
        <translation>A fost o vânzare. Nu s-a pierdut nimic, iar ceasul a stat.</translation>
    </message>
    <message>
        <source>There is nothing to practise with</source>
        <translation>Nu există cu ce exersa</translation>
    </message>
    <message>
        <source>This shop&apos;s own customers and sentences have a mistake; those that come with the program are met.</source>
        <translation>Clienții și replicile proprii ale magazinului au o greșeală; se folosesc cele livrate cu programul.</translation>
    </message>
    <message>
        <source>Something did not work. The details are in the log.</source>
        <translation>Ceva nu a funcționat. Detaliile sunt în jurnal.</translation>
    </message>
    <message>
        <source>How practice works</source>
        <translation>Cum funcționează exersarea</translation>
    </message>
    <message>
        <source>Choose a line, write your own words, or say it aloud and tell what you said.</source>
        <translation>Alegeți o replică, scrieți cu cuvintele dvs. sau spuneți cu voce tare și marcați ce ați spus.</translation>
    </message>
    <message>
        <source>At times the best line is to offer nothing. A no is taken at once.</source>
        <translation>Uneori cel mai bine este să nu propuneți nimic. Refuzul se acceptă pe loc.</translation>
    </message>
    <message>
        <source>Six checks look at the line, never at the person.</source>
        <translation>Cele șase puncte privesc replica, niciodată persoana.</translation>
    </message>
    <message>
        <source>A real sale always comes first: the window goes away by itself and waits.</source>
        <translation>Vânzarea reală are prioritate: fereastra dispare singură și așteaptă.</translation>
    </message>
    <message>
        <source>Nothing is recorded by microphone. Nothing of this counts at the till.</source>
        <translation>Microfonul nu înregistrează nimic. Nimic din acestea nu contează la casă.</translation>
    </message>
</context>
</TS>
