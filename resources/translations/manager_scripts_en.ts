<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>manager_scripts</name>
    <message>
        <source>“{about}” says that there are few left. Say the number with the placeholder for stock, or leave it out.</source>
        <translation>“{about}” says that there are few left. Say the number with the placeholder for stock, or leave it out.</translation>
    </message>
    <message>
        <source>“{about}” says that time runs out. Name the date on which the promotion ends, or leave it out.</source>
        <translation>“{about}” says that time runs out. Name the date on which the promotion ends, or leave it out.</translation>
    </message>
    <message>
        <source>“{about}” hurries the customer. Leave it out.</source>
        <translation>“{about}” hurries the customer. Leave it out.</translation>
    </message>
    <message>
        <source>“{about}” is a superlative without proof. Say what the goods do, or name the test.</source>
        <translation>“{about}” is a superlative without proof. Say what the goods do, or name the test.</translation>
    </message>
    <message>
        <source>“{about}” claims a reduced price, and the lowest price of the last 30 days is not known. Say the price that is charged.</source>
        <translation>“{about}” claims a reduced price, and the lowest price of the last 30 days is not known. Say the price that is charged.</translation>
    </message>
    <message>
        <source>“{about}” sells a right that the law gives anyway. State the period of the law plainly, and sell only what goes beyond it.</source>
        <translation>“{about}” sells a right that the law gives anyway. State the period of the law plainly, and sell only what goes beyond it.</translation>
    </message>
    <message>
        <source>“{about}” makes the customer feel bad about a no. Leave it out.</source>
        <translation>“{about}” makes the customer feel bad about a no. Leave it out.</translation>
    </message>
    <message>
        <source>“{about}” asks again after a no. Leave it out; a no is final.</source>
        <translation>“{about}” asks again after a no. Leave it out; a no is final.</translation>
    </message>
    <message>
        <source>“{about}” speaks for everybody without figures. Leave it out.</source>
        <translation>“{about}” speaks for everybody without figures. Leave it out.</translation>
    </message>
    <message>
        <source>“{about}” addresses a man or a woman. Say it without a gender: “Add it?” needs none.</source>
        <translation>“{about}” addresses a man or a woman. Say it without a gender: “Add it?” needs none.</translation>
    </message>
    <message>
        <source>It has an exclamation mark. End it with a full stop or a question mark.</source>
        <translation>It has an exclamation mark. End it with a full stop or a question mark.</translation>
    </message>
    <message>
        <source>It asks {about} questions. Ask once, with two equal ways out.</source>
        <translation>It asks {about} questions. Ask once, with two equal ways out.</translation>
    </message>
    <message>
        <source>At “{about}” the name would need a case ending. Put it after a colon or a dash, or at the start.</source>
        <translation>At “{about}” the name would need a case ending. Put it after a colon or a dash, or at the start.</translation>
    </message>
    <message>
        <source>What the law gives must be said first: {about} before the cover.</source>
        <translation>What the law gives must be said first: {about} before the cover.</translation>
    </message>
    <message>
        <source>A brace stands alone or holds something that is no placeholder. Use the buttons below.</source>
        <translation>A brace stands alone or holds something that is no placeholder. Use the buttons below.</translation>
    </message>
    <message>
        <source>{about} is no placeholder. Use the buttons below.</source>
        <translation>{about} is no placeholder. Use the buttons below.</translation>
    </message>
    <message>
        <source>{about} is not known for this kind of offer. Use the buttons below.</source>
        <translation>{about} is not known for this kind of offer. Use the buttons below.</translation>
    </message>
    <message>
        <source>{about} is missing, so the sentence would be the same for everything. Put it in.</source>
        <translation>{about} is missing, so the sentence would be the same for everything. Put it in.</translation>
    </message>
    <message>
        <source>{about} is missing, and another language has it. Say it here too, or leave it out there.</source>
        <translation>{about} is missing, and another language has it. Say it here too, or leave it out there.</translation>
    </message>
    <message>
        <source>It gives no reason, so it is said only for better versions that were found in receipts. Put in {about}.</source>
        <translation>It gives no reason, so it is said only for better versions that were found in receipts. Put in {about}.</translation>
    </message>
    <message>
        <source>Small or capital letter: write {about} here.</source>
        <translation>Small or capital letter: write {about} here.</translation>
    </message>
    <message>
        <source>The sign “{about}” is invisible, of another alphabet, or a picture. Delete it, or type it anew.</source>
        <translation>The sign “{about}” is invisible, of another alphabet, or a picture. Delete it, or type it anew.</translation>
    </message>
    <message>
        <source>“{about}” is too long for one word on the panel. Write it as two words.</source>
        <translation>“{about}” is too long for one word on the panel. Write it as two words.</translation>
    </message>
    <message>
        <source>At “{about}” something is joined to a placeholder. Put a space there; names take no endings.</source>
        <translation>At “{about}” something is joined to a placeholder. Put a space there; names take no endings.</translation>
    </message>
    <message>
        <source>In “{about}” the word would have to change with the number. Write the number behind a colon, or use an abbreviation.</source>
        <translation>In “{about}” the word would have to change with the number. Write the number behind a colon, or use an abbreviation.</translation>
    </message>
    <message>
        <source>In “{about}” the same would be said twice. Leave out the second word.</source>
        <translation>In “{about}” the same would be said twice. Leave out the second word.</translation>
    </message>
    <message>
        <source>It can become {about} characters long; at most 100 are said. Say it in fewer words.</source>
        <translation>It can become {about} characters long; at most 100 are said. Say it in fewer words.</translation>
    </message>
    <message>
        <source>It can become {about} words long; at most 16 are said. Say it in fewer words.</source>
        <translation>It can become {about} words long; at most 16 are said. Say it in fewer words.</translation>
    </message>
    <message>
        <source>It can take {about} s to say; 5 s are the aim. Shorten it where that loses nothing.</source>
        <translation>It can take {about} s to say; 5 s are the aim. Shorten it where that loses nothing.</translation>
    </message>
    <message>
        <source>There is no word list for this language. Let somebody read it who speaks it.</source>
        <translation>There is no word list for this language. Let somebody read it who speaks it.</translation>
    </message>
    <message>
        <source>Nothing is written here, so it is not said in this language.</source>
        <translation>Nothing is written here, so it is not said in this language.</translation>
    </message>
    <message>
        <source>“{about}” cannot be its name. Use letters without accents, figures, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>“{about}” cannot be its name. Use letters without accents, figures, &apos;.&apos;, &apos;-&apos; and &apos;_&apos;.</translation>
    </message>
    <message>
        <source>“{about}” is not its kind of offer.</source>
        <translation>“{about}” is not its kind of offer.</translation>
    </message>
    <message>
        <source>It says nothing in any language. Write it in one.</source>
        <translation>It says nothing in any language. Write it in one.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Choose a sentence above and change it below; the preview shows it with goods of your shop. What must not be said cannot be saved. A sentence that you change stands in place of the original, which can be put back at any time.</source>
        <translation>Choose a sentence above and change it below; the preview shows it with goods of your shop. What must not be said cannot be saved. A sentence that you change stands in place of the original, which can be put back at any time.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Kind of offer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>Choose a sentence above, or write a new one.</source>
        <translation>Choose a sentence above, or write a new one.</translation>
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
        <source>In place of what is out</source>
        <translation>In place of what is out</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>only in test {arm}</source>
        <translation>only in test {arm}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>has a mistake</source>
        <translation>has a mistake</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>New sentence</translation>
    </message>
    <message>
        <source>Copy as a variant</source>
        <translation>Copy as a variant</translation>
    </message>
    <message>
        <source>Put the original back</source>
        <translation>Put the original back</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Only in test</source>
        <translation>Only in test</translation>
    </message>
    <message>
        <source>A letter or a word names the side of a test, for instance B. Empty: always.</source>
        <translation>A letter or a word names the side of a test, for instance B. Empty: always.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>said before the originals</source>
        <translation>said before the originals</translation>
    </message>
    <message>
        <source>said as other wording</source>
        <translation>said as other wording</translation>
    </message>
    <message>
        <source>Try it with</source>
        <translation>Try it with</translation>
    </message>
    <message>
        <source>a usual one</source>
        <translation>a usual one</translation>
    </message>
    <message>
        <source>the shortest name</source>
        <translation>the shortest name</translation>
    </message>
    <message>
        <source>the longest name</source>
        <translation>the longest name</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Choose a product</translation>
    </message>
    <message>
        <source>Your shop has nothing of this kind yet; lengths are reckoned with short names.</source>
        <translation>Your shop has nothing of this kind yet; lengths are reckoned with short names.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Up to {chars} of {most} characters, {words} of {most_words} words, {seconds} s</source>
        <translation>Up to {chars} of {most} characters, {words} of {most_words} words, {seconds} s</translation>
    </message>
    <message>
        <source>good length</source>
        <translation>good length</translation>
    </message>
    <message>
        <source>a little long</source>
        <translation>a little long</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>Not said with this one, because it is not known: {names}.</source>
        <translation>Not said with this one, because it is not known: {names}.</translation>
    </message>
    <message>
        <source>Not said with this one: too long with it.</source>
        <translation>Not said with this one: too long with it.</translation>
    </message>
    <message>
        <source>No preview: first put right what is told below.</source>
        <translation>No preview: first put right what is told below.</translation>
    </message>
    <message>
        <source>Nothing is written here: the original is said.</source>
        <translation>Nothing is written here: the original is said.</translation>
    </message>
    <message>
        <source>Nothing is written here: it is not said in this language.</source>
        <translation>Nothing is written here: it is not said in this language.</translation>
    </message>
    <message>
        <source>Mistake: {text}</source>
        <translation>Mistake: {text}</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>Hint: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s), told beside the text. It cannot be saved like this.</source>
        <translation>
            <numerusform>%n mistake, told beside the text. It cannot be saved like this.</numerusform>
            <numerusform>%n mistakes, told beside the text. It cannot be saved like this.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes</source>
        <translation>No mistakes</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>New: {name}</translation>
    </message>
    <message>
        <source>{name}, {language}: {before} becomes: {after}</source>
        <translation>{name}, {language}: {before} becomes: {after}</translation>
    </message>
    <message>
        <source>Original again: {name}</source>
        <translation>Original again: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Deleted: {name}</translation>
    </message>
    <message>
        <source>Paused: {name}</source>
        <translation>Paused: {name}</translation>
    </message>
    <message>
        <source>Used again: {name}</source>
        <translation>Used again: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Changed: {name}</translation>
    </message>
    <message>
        <source>Saved. It is said from the next card on.</source>
        <translation>Saved. It is said from the next card on.</translation>
    </message>
    <message>
        <source>name of what is offered</source>
        <translation>name of what is offered</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>its price</translation>
    </message>
    <message>
        <source>what it is good for, in small letters</source>
        <translation>what it is good for, in small letters</translation>
    </message>
    <message>
        <source>what it is good for, at the start of a sentence</source>
        <translation>what it is good for, at the start of a sentence</translation>
    </message>
    <message>
        <source>difference in price</source>
        <translation>difference in price</translation>
    </message>
    <message>
        <source>total after adding</source>
        <translation>total after adding</translation>
    </message>
    <message>
        <source>how many are there; not said when the figure is old</source>
        <translation>how many are there; not said when the figure is old</translation>
    </message>
    <message>
        <source>what it goes with, from the basket</source>
        <translation>what it goes with, from the basket</translation>
    </message>
    <message>
        <source>unit of the content: kg, l</source>
        <translation>unit of the content: kg, l</translation>
    </message>
    <message>
        <source>price of one unit of the better one</source>
        <translation>price of one unit of the better one</translation>
    </message>
    <message>
        <source>price of one unit of the present one</source>
        <translation>price of one unit of the present one</translation>
    </message>
    <message>
        <source>what the set saves</source>
        <translation>what the set saves</translation>
    </message>
    <message>
        <source>what the set saves, in per cent</source>
        <translation>what the set saves, in per cent</translation>
    </message>
    <message>
        <source>price of the set</source>
        <translation>price of the set</translation>
    </message>
    <message>
        <source>price of its parts one by one</source>
        <translation>price of its parts one by one</translation>
    </message>
    <message>
        <source>period that the law gives</source>
        <translation>period that the law gives</translation>
    </message>
    <message>
        <source>period with the cover in total</source>
        <translation>period with the cover in total</translation>
    </message>
    <message>
        <source>name of the cover</source>
        <translation>name of the cover</translation>
    </message>
    <message>
        <source>name of what is out</source>
        <translation>name of what is out</translation>
    </message>
</context>
</TS>
