<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro">
<context>
    <name>manager_scripts</name>
    <message>
        <source>“{about}” says that there are few left. Say the number with the placeholder for stock, or leave it out.</source>
        <translation>„{about}” spune că au rămas puține. Spuneți numărul cu câmpul pentru stoc sau renunțați la asta.</translation>
    </message>
    <message>
        <source>“{about}” says that time runs out. Name the date on which the promotion ends, or leave it out.</source>
        <translation>„{about}” spune că timpul trece. Spuneți data la care se încheie promoția sau renunțați la asta.</translation>
    </message>
    <message>
        <source>“{about}” hurries the customer. Leave it out.</source>
        <translation>„{about}” grăbește clientul. Renunțați la asta.</translation>
    </message>
    <message>
        <source>“{about}” is a superlative without proof. Say what the goods do, or name the test.</source>
        <translation>„{about}” este un superlativ fără dovadă. Spuneți ce face produsul sau numiți testul.</translation>
    </message>
    <message>
        <source>“{about}” claims a reduced price, and the lowest price of the last 30 days is not known. Say the price that is charged.</source>
        <translation>„{about}” anunță o reducere, iar prețul cel mai mic din ultimele 30 de zile nu este cunoscut. Spuneți prețul care se plătește.</translation>
    </message>
    <message>
        <source>“{about}” sells a right that the law gives anyway. State the period of the law plainly, and sell only what goes beyond it.</source>
        <translation>„{about}” vinde un drept pe care legea îl dă oricum. Spuneți simplu perioada legală și vindeți doar ce o depășește.</translation>
    </message>
    <message>
        <source>“{about}” makes the customer feel bad about a no. Leave it out.</source>
        <translation>„{about}” face clientul să se simtă prost când refuză. Renunțați la asta.</translation>
    </message>
    <message>
        <source>“{about}” asks again after a no. Leave it out; a no is final.</source>
        <translation>„{about}” întreabă din nou după un refuz. Renunțați la asta: un „nu” rămâne „nu”.</translation>
    </message>
    <message>
        <source>“{about}” speaks for everybody without figures. Leave it out.</source>
        <translation>„{about}” vorbește în numele tuturor, fără cifre. Renunțați la asta.</translation>
    </message>
    <message>
        <source>“{about}” addresses a man or a woman. Say it without a gender: “Add it?” needs none.</source>
        <translation>„{about}” se adresează unui bărbat sau unei femei. Spuneți fără gen: „Adăugăm?” nu are nevoie de el.</translation>
    </message>
    <message>
        <source>It has an exclamation mark. End it with a full stop or a question mark.</source>
        <translation>Are un semn de exclamare. Încheiați cu punct sau cu semnul întrebării.</translation>
    </message>
    <message>
        <source>It asks {about} questions. Ask once, with two equal ways out.</source>
        <translation>Număr de întrebări: {about}. Întrebați o dată, cu două răspunsuri la fel de bune.</translation>
    </message>
    <message>
        <source>At “{about}” the name would need a case ending. Put it after a colon or a dash, or at the start.</source>
        <translation>La „{about}” numele ar cere altă formă. Puneți-l după două puncte, după o linie sau la început.</translation>
    </message>
    <message>
        <source>What the law gives must be said first: {about} before the cover.</source>
        <translation>Întâi ce dă legea: {about} înaintea protecției.</translation>
    </message>
    <message>
        <source>A brace stands alone or holds something that is no placeholder. Use the buttons below.</source>
        <translation>O acoladă stă singură sau nu conține un câmp. Folosiți butoanele de mai jos.</translation>
    </message>
    <message>
        <source>{about} is no placeholder. Use the buttons below.</source>
        <translation>{about} nu este un câmp. Folosiți butoanele de mai jos.</translation>
    </message>
    <message>
        <source>{about} is not known for this kind of offer. Use the buttons below.</source>
        <translation>{about} nu este cunoscut la acest fel de ofertă. Folosiți butoanele de mai jos.</translation>
    </message>
    <message>
        <source>{about} is missing, so the sentence would be the same for everything. Put it in.</source>
        <translation>Lipsește {about}, deci propoziția ar fi aceeași pentru orice. Adăugați-l.</translation>
    </message>
    <message>
        <source>{about} is missing, and another language has it. Say it here too, or leave it out there.</source>
        <translation>Lipsește {about}, iar altă limbă îl are. Spuneți-l și aici sau renunțați la el acolo.</translation>
    </message>
    <message>
        <source>It gives no reason, so it is said only for better versions that were found in receipts. Put in {about}.</source>
        <translation>Nu dă niciun motiv, deci se spune doar la versiunile mai bune găsite în bonuri. Adăugați {about}.</translation>
    </message>
    <message>
        <source>Small or capital letter: write {about} here.</source>
        <translation>Literă mică sau mare: scrieți aici {about}.</translation>
    </message>
    <message>
        <source>The sign “{about}” is invisible, of another alphabet, or a picture. Delete it, or type it anew.</source>
        <translation>Semnul „{about}” este invizibil, din alt alfabet sau o imagine. Ștergeți-l sau scrieți-l din nou.</translation>
    </message>
    <message>
        <source>“{about}” is too long for one word on the panel. Write it as two words.</source>
        <translation>„{about}” este un cuvânt prea lung pentru panou. Scrieți-l în două cuvinte.</translation>
    </message>
    <message>
        <source>At “{about}” something is joined to a placeholder. Put a space there; names take no endings.</source>
        <translation>La „{about}” ceva este lipit de un câmp. Puneți un spațiu; numele nu primesc terminații.</translation>
    </message>
    <message>
        <source>In “{about}” the word would have to change with the number. Write the number behind a colon, or use an abbreviation.</source>
        <translation>În „{about}” cuvântul ar trebui să se schimbe după număr. Scrieți numărul după două puncte sau folosiți o prescurtare, de exemplu buc.</translation>
    </message>
    <message>
        <source>In “{about}” the same would be said twice. Leave out the second word.</source>
        <translation>În „{about}” s-ar spune același lucru de două ori. Renunțați la al doilea cuvânt.</translation>
    </message>
    <message>
        <source>It can become {about} characters long; at most 100 are said. Say it in fewer words.</source>
        <translation>Numărul cel mai mare de caractere: {about}; se spun cel mult 100. Spuneți mai scurt.</translation>
    </message>
    <message>
        <source>It can become {about} words long; at most 16 are said. Say it in fewer words.</source>
        <translation>Numărul cel mai mare de cuvinte: {about}; se spun cel mult 16. Spuneți mai scurt.</translation>
    </message>
    <message>
        <source>It can take {about} s to say; 5 s are the aim. Shorten it where that loses nothing.</source>
        <translation>Rostirea poate dura {about} s; ținta este 5 s. Scurtați dacă nu se pierde nimic.</translation>
    </message>
    <message>
        <source>There is no word list for this language. Let somebody read it who speaks it.</source>
        <translation>Pentru această limbă nu există o listă de cuvinte. Să citească cineva care o vorbește.</translation>
    </message>
    <message>
        <source>Nothing is written here, so it is not said in this language.</source>
        <translation>Aici nu este scris nimic, deci nu se spune în această limbă.</translation>
    </message>
    <message>
        <source>“{about}” cannot be its name. Use letters without accents, figures, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>„{about}” nu poate fi numele. Folosiți litere fără semne, cifre și &apos;.&apos;, &apos;-&apos; și &apos;_&apos;.</translation>
    </message>
    <message>
        <source>“{about}” is not its kind of offer.</source>
        <translation>„{about}” nu este felul ei de ofertă.</translation>
    </message>
    <message>
        <source>It says nothing in any language. Write it in one.</source>
        <translation>Nu spune nimic în nicio limbă. Scrieți-o într-una.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce se spune</translation>
    </message>
    <message>
        <source>Choose a sentence above and change it below; the preview shows it with goods of your shop. What must not be said cannot be saved. A sentence that you change stands in place of the original, which can be put back at any time.</source>
        <translation>Alegeți o propoziție sus și schimbați-o jos; previzualizarea o arată cu produse din magazin. Ce nu are voie să fie spus nu se poate salva. O propoziție schimbată ține locul celei originale, care poate fi readusă oricând.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Propoziții</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Felul ofertei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Propoziție</translation>
    </message>
    <message>
        <source>Choose a sentence above, or write a new one.</source>
        <translation>Alegeți o propoziție sus sau scrieți una nouă.</translation>
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
        <translation>În locul a ce lipsește</translation>
    </message>
    <message>
        <source>original</source>
        <translation>originală</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>schimbată</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>proprie</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>în pauză</translation>
    </message>
    <message>
        <source>only in test {arm}</source>
        <translation>doar în testul {arm}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nesalvată</translation>
    </message>
    <message>
        <source>has a mistake</source>
        <translation>cu greșeală</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Propoziție nouă</translation>
    </message>
    <message>
        <source>Copy as a variant</source>
        <translation>Copiază ca variantă</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Readu originala</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pune în pauză</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Folosește din nou</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Only in test</source>
        <translation>Doar în testul</translation>
    </message>
    <message>
        <source>A letter or a word names the side of a test, for instance B. Empty: always.</source>
        <translation>O literă sau un cuvânt numește partea unui test, de exemplu B. Gol: mereu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>said before the originals</source>
        <translation>se spune înaintea celor originale</translation>
    </message>
    <message>
        <source>said as other wording</source>
        <translation>se spune ca altă formulare</translation>
    </message>
    <message>
        <source>Try it with</source>
        <translation>Încearcă cu</translation>
    </message>
    <message>
        <source>a usual one</source>
        <translation>obișnuit</translation>
    </message>
    <message>
        <source>the shortest name</source>
        <translation>numele cel mai scurt</translation>
    </message>
    <message>
        <source>the longest name</source>
        <translation>numele cel mai lung</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Alegeți un produs</translation>
    </message>
    <message>
        <source>Your shop has nothing of this kind yet; lengths are reckoned with short names.</source>
        <translation>Magazinul nu are încă nimic de acest fel; lungimile se calculează cu nume scurte.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserează</translation>
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
        <source>Up to {chars} of {most} characters, {words} of {most_words} words, {seconds} s</source>
        <translation>Caractere: până la {chars} din {most}, cuvinte: {words} din {most_words}, {seconds} s</translation>
    </message>
    <message>
        <source>good length</source>
        <translation>lungime bună</translation>
    </message>
    <message>
        <source>a little long</source>
        <translation>cam lungă</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>prea lungă</translation>
    </message>
    <message>
        <source>Not said with this one, because it is not known: {names}.</source>
        <translation>Cu acesta nu se spune, pentru că nu este cunoscut: {names}.</translation>
    </message>
    <message>
        <source>Not said with this one: too long with it.</source>
        <translation>Cu acesta nu se spune: prea lung.</translation>
    </message>
    <message>
        <source>No preview: first put right what is told below.</source>
        <translation>Fără previzualizare: întâi îndreptați greșelile.</translation>
    </message>
    <message>
        <source>Nothing is written here: the original is said.</source>
        <translation>Aici nu este scris nimic: se spune originala.</translation>
    </message>
    <message>
        <source>Nothing is written here: it is not said in this language.</source>
        <translation>Aici nu este scris nimic: nu se spune în această limbă.</translation>
    </message>
    <message>
        <source>Mistake: {text}</source>
        <translation>Greșeală: {text}</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>Sfat: {text}</translation>
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
        <source>%n mistake(s), told beside the text. It cannot be saved like this.</source>
        <translation>
            <numerusform>%n greșeală, descrisă lângă text. Așa nu se poate salva.</numerusform>
            <numerusform>%n greșeli, descrise lângă text. Așa nu se poate salva.</numerusform>
            <numerusform>%n de greșeli, descrise lângă text. Așa nu se poate salva.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Fără greșeli</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouă: {name}</translation>
    </message>
    <message>
        <source>{name}, {language}: {before} becomes: {after}</source>
        <translation>{name}, {language}: {before} devine: {after}</translation>
    </message>
    <message>
        <source>Original again: {name}</source>
        <translation>Din nou originala: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Ștearsă: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Pusă în pauză: {name}</translation>
    </message>
    <message>
        <source>Used again: {name}</source>
        <translation>Folosită din nou: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Schimbată: {name}</translation>
    </message>
    <message>
        <source>Saved. It is said from the next card on.</source>
        <translation>Salvat. Se spune de la următorul card.</translation>
    </message>
    <message>
        <source>name of what is offered</source>
        <translation>numele a ceea ce se oferă</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>prețul lui</translation>
    </message>
    <message>
        <source>what it is good for, in small letters</source>
        <translation>la ce folosește, cu litere mici</translation>
    </message>
    <message>
        <source>what it is good for, at the start of a sentence</source>
        <translation>la ce folosește, la începutul propoziției</translation>
    </message>
    <message>
        <source>difference in price</source>
        <translation>diferența de preț</translation>
    </message>
    <message>
        <source>total after adding</source>
        <translation>total după adăugare</translation>
    </message>
    <message>
        <source>how many are there; not said when the figure is old</source>
        <translation>câte sunt; nu se spune când datele sunt vechi</translation>
    </message>
    <message>
        <source>what it goes with, from the basket</source>
        <translation>cu ce se potrivește din coș</translation>
    </message>
    <message>
        <source>unit of the content: kg, l</source>
        <translation>unitatea conținutului: kg, l</translation>
    </message>
    <message>
        <source>price of one unit of the better one</source>
        <translation>prețul unei unități la versiunea mai bună</translation>
    </message>
    <message>
        <source>price of one unit of the present one</source>
        <translation>prețul unei unități la versiunea actuală</translation>
    </message>
    <message>
        <source>what the set saves</source>
        <translation>cât economisește setul</translation>
    </message>
    <message>
        <source>what the set saves, in per cent</source>
        <translation>cât economisește setul, în procente</translation>
    </message>
    <message>
        <source>price of the set</source>
        <translation>prețul setului</translation>
    </message>
    <message>
        <source>price of its parts one by one</source>
        <translation>prețul părților luate separat</translation>
    </message>
    <message>
        <source>period that the law gives</source>
        <translation>perioada dată de lege</translation>
    </message>
    <message>
        <source>period with the cover in total</source>
        <translation>perioada totală cu protecția</translation>
    </message>
    <message>
        <source>name of the cover</source>
        <translation>numele protecției</translation>
    </message>
    <message>
        <source>name of what is out</source>
        <translation>numele a ceea ce lipsește</translation>
    </message>
</context>
</TS>
