<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk">
<context>
    <name>manager_scripts</name>
    <message>
        <source>“{about}” says that there are few left. Say the number with the placeholder for stock, or leave it out.</source>
        <translation>„{about}“ hovorí, že zostáva málo kusov. Uveďte počet poľom zásoby, alebo to vynechajte.</translation>
    </message>
    <message>
        <source>“{about}” says that time runs out. Name the date on which the promotion ends, or leave it out.</source>
        <translation>„{about}“ hovorí, že čas sa kráti. Uveďte dátum konca akcie, alebo to vynechajte.</translation>
    </message>
    <message>
        <source>“{about}” hurries the customer. Leave it out.</source>
        <translation>„{about}“ súri zákazníka. Vynechajte to.</translation>
    </message>
    <message>
        <source>“{about}” is a superlative without proof. Say what the goods do, or name the test.</source>
        <translation>„{about}“ je superlatív bez dôkazu. Povedzte, čo tovar robí, alebo uveďte test.</translation>
    </message>
    <message>
        <source>“{about}” claims a reduced price, and the lowest price of the last 30 days is not known. Say the price that is charged.</source>
        <translation>„{about}“ hovorí o zľave, a najnižšia cena za posledných 30 dní nie je známa. Uveďte cenu, ktorá sa platí.</translation>
    </message>
    <message>
        <source>“{about}” sells a right that the law gives anyway. State the period of the law plainly, and sell only what goes beyond it.</source>
        <translation>„{about}“ predáva právo, ktoré dáva zákon. Uveďte zákonnú dobu a predávajte len to, čo je nad ňou.</translation>
    </message>
    <message>
        <source>“{about}” makes the customer feel bad about a no. Leave it out.</source>
        <translation>„{about}“ vyvoláva zlý pocit z odmietnutia. Vynechajte to.</translation>
    </message>
    <message>
        <source>“{about}” asks again after a no. Leave it out; a no is final.</source>
        <translation>„{about}“ sa pýta znova po odmietnutí. Vynechajte to: „nie“ je konečné.</translation>
    </message>
    <message>
        <source>“{about}” speaks for everybody without figures. Leave it out.</source>
        <translation>„{about}“ hovorí za všetkých bez čísel. Vynechajte to.</translation>
    </message>
    <message>
        <source>“{about}” addresses a man or a woman. Say it without a gender: “Add it?” needs none.</source>
        <translation>„{about}“ oslovuje muža alebo ženu. Povedzte to bez rodu: „Pridáme?“ ho nepotrebuje.</translation>
    </message>
    <message>
        <source>It has an exclamation mark. End it with a full stop or a question mark.</source>
        <translation>Je v ňom výkričník. Ukončite ho bodkou alebo otáznikom.</translation>
    </message>
    <message>
        <source>It asks {about} questions. Ask once, with two equal ways out.</source>
        <translation>Počet otázok: {about}. Spýtajte sa raz, s dvoma rovnocennými odpoveďami.</translation>
    </message>
    <message>
        <source>At “{about}” the name would need a case ending. Put it after a colon or a dash, or at the start.</source>
        <translation>Pri „{about}“ by sa názov musel skloňovať. Dajte ho za dvojbodku, pomlčku alebo na začiatok.</translation>
    </message>
    <message>
        <source>What the law gives must be said first: {about} before the cover.</source>
        <translation>Najprv to, čo dáva zákon: {about} pred názvom krytia.</translation>
    </message>
    <message>
        <source>A brace stands alone or holds something that is no placeholder. Use the buttons below.</source>
        <translation>Zložená zátvorka stojí sama alebo v nej nie je pole. Použite tlačidlá nižšie.</translation>
    </message>
    <message>
        <source>{about} is no placeholder. Use the buttons below.</source>
        <translation>{about} nie je pole. Použite tlačidlá nižšie.</translation>
    </message>
    <message>
        <source>{about} is not known for this kind of offer. Use the buttons below.</source>
        <translation>{about} pri tomto druhu ponuky nie je známe. Použite tlačidlá nižšie.</translation>
    </message>
    <message>
        <source>{about} is missing, so the sentence would be the same for everything. Put it in.</source>
        <translation>Chýba {about}, veta by bola pre všetko rovnaká. Vložte ho.</translation>
    </message>
    <message>
        <source>{about} is missing, and another language has it. Say it here too, or leave it out there.</source>
        <translation>Chýba {about} a iný jazyk ho má. Vložte ho aj sem, alebo ho tam vynechajte.</translation>
    </message>
    <message>
        <source>It gives no reason, so it is said only for better versions that were found in receipts. Put in {about}.</source>
        <translation>Neuvádza dôvod, preto sa povie len pri lepších verziách nájdených v bločkoch. Vložte {about}.</translation>
    </message>
    <message>
        <source>Small or capital letter: write {about} here.</source>
        <translation>Malé alebo veľké písmeno: tu napíšte {about}.</translation>
    </message>
    <message>
        <source>The sign “{about}” is invisible, of another alphabet, or a picture. Delete it, or type it anew.</source>
        <translation>Znak „{about}“ je neviditeľný, z inej abecedy alebo obrázok. Zmažte ho, alebo ho napíšte znova.</translation>
    </message>
    <message>
        <source>“{about}” is too long for one word on the panel. Write it as two words.</source>
        <translation>„{about}“ je na panel príliš dlhé slovo. Napíšte ho ako dve slová.</translation>
    </message>
    <message>
        <source>At “{about}” something is joined to a placeholder. Put a space there; names take no endings.</source>
        <translation>Pri „{about}“ je k poľu niečo pripojené. Dajte tam medzeru; názvy nemajú koncovky.</translation>
    </message>
    <message>
        <source>In “{about}” the word would have to change with the number. Write the number behind a colon, or use an abbreviation.</source>
        <translation>V „{about}“ by sa slovo muselo meniť podľa čísla. Uveďte číslo za dvojbodkou alebo použite skratku, napríklad ks.</translation>
    </message>
    <message>
        <source>In “{about}” the same would be said twice. Leave out the second word.</source>
        <translation>V „{about}“ by to isté zaznelo dvakrát. Vynechajte druhé slovo.</translation>
    </message>
    <message>
        <source>It can become {about} characters long; at most 100 are said. Say it in fewer words.</source>
        <translation>Najväčší počet znakov: {about}; povie sa najviac 100. Povedzte to kratšie.</translation>
    </message>
    <message>
        <source>It can become {about} words long; at most 16 are said. Say it in fewer words.</source>
        <translation>Najväčší počet slov: {about}; povie sa najviac 16. Povedzte to kratšie.</translation>
    </message>
    <message>
        <source>It can take {about} s to say; 5 s are the aim. Shorten it where that loses nothing.</source>
        <translation>Vyslovenie môže trvať {about} s; cieľom je 5 s. Skráťte, ak sa tým nič nestratí.</translation>
    </message>
    <message>
        <source>There is no word list for this language. Let somebody read it who speaks it.</source>
        <translation>Pre tento jazyk nie je zoznam slov. Nech to prečíta niekto, kto ním hovorí.</translation>
    </message>
    <message>
        <source>Nothing is written here, so it is not said in this language.</source>
        <translation>Nič tu nie je, preto sa v tomto jazyku nepovie.</translation>
    </message>
    <message>
        <source>“{about}” cannot be its name. Use letters without accents, figures, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>„{about}“ nemôže byť názov. Použite písmená bez diakritiky, číslice a &apos;.&apos;, &apos;-&apos; a &apos;_&apos;.</translation>
    </message>
    <message>
        <source>“{about}” is not its kind of offer.</source>
        <translation>„{about}“ nie je jeho druh ponuky.</translation>
    </message>
    <message>
        <source>It says nothing in any language. Write it in one.</source>
        <translation>V žiadnom jazyku nič nehovorí. Napíšte ju v jednom.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Čo sa hovorí</translation>
    </message>
    <message>
        <source>Choose a sentence above and change it below; the preview shows it with goods of your shop. What must not be said cannot be saved. A sentence that you change stands in place of the original, which can be put back at any time.</source>
        <translation>Vyberte vetu hore a zmeňte ju dole; ukážka ju zobrazí s tovarom predajne. Čo sa nesmie povedať, nedá sa uložiť. Zmenená veta nahrádza pôvodnú, ktorú možno kedykoľvek vrátiť.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Vety</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Druh ponuky</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Veta</translation>
    </message>
    <message>
        <source>Choose a sentence above, or write a new one.</source>
        <translation>Vyberte vetu hore alebo napíšte novú.</translation>
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
        <translation>Namiesto chýbajúceho</translation>
    </message>
    <message>
        <source>original</source>
        <translation>pôvodná</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmenená</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>vlastná</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pozastavená</translation>
    </message>
    <message>
        <source>only in test {arm}</source>
        <translation>len v teste {arm}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>neuložená</translation>
    </message>
    <message>
        <source>has a mistake</source>
        <translation>s chybou</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Nová veta</translation>
    </message>
    <message>
        <source>Copy as a variant</source>
        <translation>Kopírovať ako variant</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Vrátiť pôvodnú</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pozastaviť</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Znova používať</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Zmazať</translation>
    </message>
    <message>
        <source>Only in test</source>
        <translation>Len v teste</translation>
    </message>
    <message>
        <source>A letter or a word names the side of a test, for instance B. Empty: always.</source>
        <translation>Písmeno alebo slovo označuje stranu testu, napríklad B. Prázdne: vždy.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
    <message>
        <source>said before the originals</source>
        <translation>hovorí sa pred pôvodnými</translation>
    </message>
    <message>
        <source>said as other wording</source>
        <translation>hovorí sa inými slovami</translation>
    </message>
    <message>
        <source>Try it with</source>
        <translation>Vyskúšať s</translation>
    </message>
    <message>
        <source>a usual one</source>
        <translation>bežný</translation>
    </message>
    <message>
        <source>the shortest name</source>
        <translation>najkratší názov</translation>
    </message>
    <message>
        <source>the longest name</source>
        <translation>najdlhší názov</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Vyberte produkt</translation>
    </message>
    <message>
        <source>Your shop has nothing of this kind yet; lengths are reckoned with short names.</source>
        <translation>V predajni zatiaľ nič takého druhu nie je; dĺžky sa rátajú s krátkymi názvami.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Vložiť</translation>
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
        <source>Up to {chars} of {most} characters, {words} of {most_words} words, {seconds} s</source>
        <translation>Znaky: do {chars} z {most}, slová: {words} z {most_words}, {seconds} s</translation>
    </message>
    <message>
        <source>good length</source>
        <translation>dobrá dĺžka</translation>
    </message>
    <message>
        <source>a little long</source>
        <translation>trochu dlhá</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>príliš dlhá</translation>
    </message>
    <message>
        <source>Not said with this one, because it is not known: {names}.</source>
        <translation>S týmto sa nepovie, lebo nie je známe: {names}.</translation>
    </message>
    <message>
        <source>Not said with this one: too long with it.</source>
        <translation>S týmto sa nepovie: príliš dlhé.</translation>
    </message>
    <message>
        <source>No preview: first put right what is told below.</source>
        <translation>Bez ukážky: najprv opravte chyby.</translation>
    </message>
    <message>
        <source>Nothing is written here: the original is said.</source>
        <translation>Nič tu nie je: povie sa pôvodná.</translation>
    </message>
    <message>
        <source>Nothing is written here: it is not said in this language.</source>
        <translation>Nič tu nie je: v tomto jazyku sa nepovie.</translation>
    </message>
    <message>
        <source>Mistake: {text}</source>
        <translation>Chyba: {text}</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>Rada: {text}</translation>
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
        <source>%n mistake(s), told beside the text. It cannot be saved like this.</source>
        <translation>
            <numerusform>%n chyba, opísaná pri texte. Takto sa nedá uložiť.</numerusform>
            <numerusform>%n chyby, opísané pri texte. Takto sa nedá uložiť.</numerusform>
            <numerusform>%n chýb, opísaných pri texte. Takto sa nedá uložiť.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>Bez chýb</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nová: {name}</translation>
    </message>
    <message>
        <source>{name}, {language}: {before} becomes: {after}</source>
        <translation>{name}, {language}: {before} sa mení na: {after}</translation>
    </message>
    <message>
        <source>Original again: {name}</source>
        <translation>Znova pôvodná: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Zmazaná: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Pozastavená: {name}</translation>
    </message>
    <message>
        <source>Used again: {name}</source>
        <translation>Znova používaná: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Zmenená: {name}</translation>
    </message>
    <message>
        <source>Saved. It is said from the next card on.</source>
        <translation>Uložené. Hovorí sa od ďalšej karty.</translation>
    </message>
    <message>
        <source>name of what is offered</source>
        <translation>názov toho, čo sa ponúka</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>jeho cena</translation>
    </message>
    <message>
        <source>what it is good for, in small letters</source>
        <translation>na čo je dobré, malými písmenami</translation>
    </message>
    <message>
        <source>what it is good for, at the start of a sentence</source>
        <translation>na čo je dobré, na začiatku vety</translation>
    </message>
    <message>
        <source>difference in price</source>
        <translation>rozdiel v cene</translation>
    </message>
    <message>
        <source>total after adding</source>
        <translation>spolu po pridaní</translation>
    </message>
    <message>
        <source>how many are there; not said when the figure is old</source>
        <translation>koľko je kusov; nepovie sa, keď sú údaje staré</translation>
    </message>
    <message>
        <source>what it goes with, from the basket</source>
        <translation>k čomu z košíka patrí</translation>
    </message>
    <message>
        <source>unit of the content: kg, l</source>
        <translation>jednotka obsahu: kg, l</translation>
    </message>
    <message>
        <source>price of one unit of the better one</source>
        <translation>cena jednotky lepšej verzie</translation>
    </message>
    <message>
        <source>price of one unit of the present one</source>
        <translation>cena jednotky terajšej verzie</translation>
    </message>
    <message>
        <source>what the set saves</source>
        <translation>koľko ušetrí sada</translation>
    </message>
    <message>
        <source>what the set saves, in per cent</source>
        <translation>koľko ušetrí sada, v percentách</translation>
    </message>
    <message>
        <source>price of the set</source>
        <translation>cena sady</translation>
    </message>
    <message>
        <source>price of its parts one by one</source>
        <translation>cena častí jednotlivo</translation>
    </message>
    <message>
        <source>period that the law gives</source>
        <translation>doba, ktorú dáva zákon</translation>
    </message>
    <message>
        <source>period with the cover in total</source>
        <translation>celková doba s krytím</translation>
    </message>
    <message>
        <source>name of the cover</source>
        <translation>názov krytia</translation>
    </message>
    <message>
        <source>name of what is out</source>
        <translation>názov toho, čo chýba</translation>
    </message>
</context>
</TS>
