<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_scenarios</name>
    <message>
        <source>the first stage is missing</source>
        <translation>the first stage is missing</translation>
    </message>
    <message>
        <source>it ends before the seller can say anything</source>
        <translation>it ends before the seller can say anything</translation>
    </message>
    <message>
        <source>leads to the stage “{detail}”, which is not there</source>
        <translation>leads to the stage “{detail}”, which is not there</translation>
    </message>
    <message>
        <source>a dead end: it does not end here, and nothing follows</source>
        <translation>a dead end: it does not end here, and nothing follows</translation>
    </message>
    <message>
        <source>whatever is said, no end is reached from here</source>
        <translation>whatever is said, no end is reached from here</translation>
    </message>
    <message>
        <source>nothing leads here</source>
        <translation>nothing leads here</translation>
    </message>
    <message>
        <source>nothing is written here in any language</source>
        <translation>nothing is written here in any language</translation>
    </message>
    <message>
        <source>“{detail}” is nothing that can be filled in</source>
        <translation>“{detail}” is nothing that can be filled in</translation>
    </message>
    <message>
        <source>write one sentence that every basket can fill: {detail}</source>
        <translation>write one sentence that every basket can fill: {detail}</translation>
    </message>
    <message>
        <source>choose what the customer says against it</source>
        <translation>choose what the customer says against it</translation>
    </message>
    <message>
        <source>there is no customer “{detail}”</source>
        <translation>there is no customer “{detail}”</translation>
    </message>
    <message>
        <source>a sentence to be left alone counts as an answer</source>
        <translation>a sentence to be left alone counts as an answer</translation>
    </message>
    <message>
        <source>too few sentences for the seller: {detail}</source>
        <translation>too few sentences for the seller: {detail}</translation>
    </message>
    <message>
        <source>nothing follows when the seller does this: {detail}</source>
        <translation>nothing follows when the seller does this: {detail}</translation>
    </message>
    <message>
        <source>it ends here, and yet something follows</source>
        <translation>it ends here, and yet something follows</translation>
    </message>
    <message>
        <source>not written in this language: {detail}</source>
        <translation>not written in this language: {detail}</translation>
    </message>
    <message>
        <source>an exclamation mark: “{detail}”</source>
        <translation>an exclamation mark: “{detail}”</translation>
    </message>
    <message>
        <source>longer than 100 characters: “{detail}”</source>
        <translation>longer than 100 characters: “{detail}”</translation>
    </message>
    <message>
        <source>the model dialogue names a sentence that is not there: {detail}</source>
        <translation>the model dialogue names a sentence that is not there: {detail}</translation>
    </message>
    <message>
        <source>a sentence of feedback is missing</source>
        <translation>a sentence of feedback is missing</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>My scenarios</translation>
    </message>
    <message>
        <source>A scenario is one course of a conversation at the till. What comes with the program can be copied and the copy changed. Yours are played as soon as the check finds no mistake. Enter opens a scenario, Ctrl+S saves it, Ctrl+Z takes a step back, Esc leads back to the list.</source>
        <translation>A scenario is one course of a conversation at the till. What comes with the program can be copied and the copy changed. Yours are played as soon as the check finds no mistake. Enter opens a scenario, Ctrl+S saves it, Ctrl+Z takes a step back, Esc leads back to the list.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>What is right</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>handed in</translation>
    </message>
    <message>
        <source>handed in by {who}</source>
        <translation>handed in by {who}</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>without a title</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Let everybody play it</source>
        <translation>Let everybody play it</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Hand in to the trainer</source>
        <translation>Hand in to the trainer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>{file} is not played: {why}</source>
        <translation>{file} is not played: {why}</translation>
    </message>
    <message>
        <source>Choose a scenario above, or write a new one.</source>
        <translation>Choose a scenario above, or write a new one.</translation>
    </message>
    <message>
        <source>Scenario (*.toml)</source>
        <translation>Scenario (*.toml)</translation>
    </message>
    <message>
        <source>Scenario from a file</source>
        <translation>Scenario from a file</translation>
    </message>
    <message>
        <source>Write the scenario to a file</source>
        <translation>Write the scenario to a file</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>All scenarios</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>About it</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copy and change</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>There are changes here that are not saved: save or discard them first.</source>
        <translation>There are changes here that are not saved: save or discard them first.</translation>
    </message>
    <message>
        <source>Saved. It is played from the next session on.</source>
        <translation>Saved. It is played from the next session on.</translation>
    </message>
    <message>
        <source>Saved as a draft. It is not played before the mistakes are put right.</source>
        <translation>Saved as a draft. It is not played before the mistakes are put right.</translation>
    </message>
    <message>
        <source>Saved as your draft. Hand it in when it is ready.</source>
        <translation>Saved as your draft. Hand it in when it is ready.</translation>
    </message>
    <message>
        <source>Saved. Let everybody play it when it is ready.</source>
        <translation>Saved. Let everybody play it when it is ready.</translation>
    </message>
    <message>
        <source>Everybody plays it from the next session on.</source>
        <translation>Everybody plays it from the next session on.</translation>
    </message>
    <message>
        <source>It is a draft of its author again.</source>
        <translation>It is a draft of its author again.</translation>
    </message>
    <message>
        <source>The trainer sees it now.</source>
        <translation>The trainer sees it now.</translation>
    </message>
    <message>
        <source>Deleted: {title}. Ctrl+Z brings it back.</source>
        <translation>Deleted: {title}. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>It is back: {title}.</source>
        <translation>It is back: {title}.</translation>
    </message>
    <message>
        <source>Read. Look at it, then save it.</source>
        <translation>Read. Look at it, then save it.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>There is no step to take back.</source>
        <translation>There is no step to take back.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s)</source>
        <translation>
            <numerusform>%n mistake</numerusform>
            <numerusform>%n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Nothing to put right</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>One sentence: what is right here, and why.</source>
        <translation>One sentence: what is right here, and why.</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Who plays it</source>
        <translation>Who plays it</translation>
    </message>
    <message>
        <source>None ticked: every customer may.</source>
        <translation>None ticked: every customer may.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>With which ideas</source>
        <translation>With which ideas</translation>
    </message>
    <message>
        <source>None ticked: with any.</source>
        <translation>None ticked: with any.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Delete stage</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>says nothing</translation>
    </message>
    <message>
        <source>the customer&apos;s own first words</source>
        <translation>the customer&apos;s own first words</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>What the customer says</translation>
    </message>
    <message>
        <source>One sentence a line; one of them is drawn. Filled in from the basket: {names}. Nothing here: what the customer has to say at a stage of this name, if anything.</source>
        <translation>One sentence a line; one of them is drawn. Filled in from the basket: {names}. Nothing here: what the customer has to say at a stage of this name, if anything.</translation>
    </message>
    <message>
        <source>The customer said no</source>
        <translation>The customer said no</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Try it earlier</source>
        <translation>Try it earlier</translation>
    </message>
    <message>
        <source>and the mood changes by</source>
        <translation>and the mood changes by</translation>
    </message>
    <message>
        <source>the sentence answers the doubt</source>
        <translation>the sentence answers the doubt</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>How it goes on</translation>
    </message>
    <message>
        <source>This one is only looked at: copy it to change it.</source>
        <translation>This one is only looked at: copy it to change it.</translation>
    </message>
    <message>
        <source>it goes on</source>
        <translation>it goes on</translation>
    </message>
    <message>
        <source>The customer has a doubt</source>
        <translation>The customer has a doubt</translation>
    </message>
    <message>
        <source>The customer took it</source>
        <translation>The customer took it</translation>
    </message>
    <message>
        <source>{move}: leads to {to}</source>
        <translation>{move}: leads to {to}</translation>
    </message>
    <message>
        <source>{move}, if {when}: leads to {to}</source>
        <translation>{move}, if {when}: leads to {to}</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Everything else</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>When the seller</source>
        <translation>When the seller</translation>
    </message>
    <message>
        <source>it leads to</source>
        <translation>it leads to</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>patience</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>trust</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Only if</translation>
    </message>
    <message>
        <source>{what} at least {n}</source>
        <translation>{what} at least {n}</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>does not matter</translation>
    </message>
    <message>
        <source>the sentence contains</source>
        <translation>the sentence contains</translation>
    </message>
    <message>
        <source>it was said by now</source>
        <translation>it was said by now</translation>
    </message>
    <message>
        <source>the wording fits the kind of idea</source>
        <translation>the wording fits the kind of idea</translation>
    </message>
    <message>
        <source>the wording does not fit the kind of idea</source>
        <translation>the wording does not fit the kind of idea</translation>
    </message>
    <message>
        <source>wording and idea</source>
        <translation>wording and idea</translation>
    </message>
    <message>
        <source>up to level {n}</source>
        <translation>up to level {n}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Another basket</source>
        <translation>Another basket</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Reading the shop&apos;s baskets…</source>
        <translation>Reading the shop&apos;s baskets…</translation>
    </message>
    <message>
        <source>The shop&apos;s baskets could not be read.</source>
        <translation>The shop&apos;s baskets could not be read.</translation>
    </message>
    <message>
        <source>No basket of the shop fits this scenario.</source>
        <translation>No basket of the shop fits this scenario.</translation>
    </message>
    <message>
        <source>It cannot be played yet: put right the mistakes first.</source>
        <translation>It cannot be played yet: put right the mistakes first.</translation>
    </message>
    <message>
        <source>Basket: {lines}. Total {total}.</source>
        <translation>Basket: {lines}. Total {total}.</translation>
    </message>
    <message>
        <source>Idea: {item}, {price}</source>
        <translation>Idea: {item}, {price}</translation>
    </message>
    <message>
        <source>Idea: none</source>
        <translation>Idea: none</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>The conversation</translation>
    </message>
    <message>
        <source>Seller: {text}</source>
        <translation>Seller: {text}</translation>
    </message>
    <message>
        <source>Customer: {text}</source>
        <translation>Customer: {text}</translation>
    </message>
    <message>
        <source>Customer: says nothing</source>
        <translation>Customer: says nothing</translation>
    </message>
    <message>
        <source>Patience {patience}, trust {trust}, interest {interest}</source>
        <translation>Patience {patience}, trust {trust}, interest {interest}</translation>
    </message>
    <message>
        <source>The seller says</source>
        <translation>The seller says</translation>
    </message>
    <message>
        <source>Enter or a click says it.</source>
        <translation>Enter or a click says it.</translation>
    </message>
    <message>
        <source>{end}. {percent} of 100.</source>
        <translation>{end}. {percent} of 100.</translation>
    </message>
    <message>
        <source>Right: {check}</source>
        <translation>Right: {check}</translation>
    </message>
    <message>
        <source>Not yet: {check}. {line}</source>
        <translation>Not yet: {check}. {line}</translation>
    </message>
    <message>
        <source>Better: {text}</source>
        <translation>Better: {text}</translation>
    </message>
    <message>
        <source>Does not count here: {check}</source>
        <translation>Does not count here: {check}</translation>
    </message>
    <message>
        <source>asks for a need</source>
        <translation>asks for a need</translation>
    </message>
    <message>
        <source>offers an add-on</source>
        <translation>offers an add-on</translation>
    </message>
    <message>
        <source>offers the better version</source>
        <translation>offers the better version</translation>
    </message>
    <message>
        <source>offers the set</source>
        <translation>offers the set</translation>
    </message>
    <message>
        <source>says what it is good for</source>
        <translation>says what it is good for</translation>
    </message>
    <message>
        <source>says why that is true</source>
        <translation>says why that is true</translation>
    </message>
    <message>
        <source>names price and total</source>
        <translation>names price and total</translation>
    </message>
    <message>
        <source>answers the doubt honestly</source>
        <translation>answers the doubt honestly</translation>
    </message>
    <message>
        <source>offers the cheaper option</source>
        <translation>offers the cheaper option</translation>
    </message>
    <message>
        <source>takes the no</source>
        <translation>takes the no</translation>
    </message>
    <message>
        <source>offers nothing, total and goodbye</source>
        <translation>offers nothing, total and goodbye</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>asks again</translation>
    </message>
    <message>
        <source>presses</source>
        <translation>presses</translation>
    </message>
    <message>
        <source>has one already</source>
        <translation>has one already</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>the price</translation>
    </message>
    <message>
        <source>does not need it</source>
        <translation>does not need it</translation>
    </message>
    <message>
        <source>does not believe it</source>
        <translation>does not believe it</translation>
    </message>
    <message>
        <source>has no time</source>
        <translation>has no time</translation>
    </message>
    <message>
        <source>does it fit</source>
        <translation>does it fit</translation>
    </message>
    <message>
        <source>just this, please</source>
        <translation>just this, please</translation>
    </message>
    <message>
        <source>costs less elsewhere</source>
        <translation>costs less elsewhere</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Offer it</translation>
    </message>
    <message>
        <source>Offer nothing: three or more wait</source>
        <translation>Offer nothing: three or more wait</translation>
    </message>
    <message>
        <source>Offer nothing: there is no idea</source>
        <translation>Offer nothing: there is no idea</translation>
    </message>
    <message>
        <source>Offer nothing: said so before</source>
        <translation>Offer nothing: said so before</translation>
    </message>
    <message>
        <source>Offer nothing: brings a complaint</source>
        <translation>Offer nothing: brings a complaint</translation>
    </message>
    <message>
        <source>Offer nothing: the idea does not fit</source>
        <translation>Offer nothing: the idea does not fit</translation>
    </message>
    <message>
        <source>Offer nothing: a child with counted money</source>
        <translation>Offer nothing: a child with counted money</translation>
    </message>
    <message>
        <source>Offer nothing: is paying already</source>
        <translation>Offer nothing: is paying already</translation>
    </message>
    <message>
        <source>1, one clear doubt</source>
        <translation>1, one clear doubt</translation>
    </message>
    <message>
        <source>2, the answer must fit</source>
        <translation>2, the answer must fit</translation>
    </message>
    <message>
        <source>3, mixed signs</source>
        <translation>3, mixed signs</translation>
    </message>
    <message>
        <source>ends: sold</source>
        <translation>ends: sold</translation>
    </message>
    <message>
        <source>ends: the cheaper one sold</source>
        <translation>ends: the cheaper one sold</translation>
    </message>
    <message>
        <source>ends: the customer declined</source>
        <translation>ends: the customer declined</translation>
    </message>
    <message>
        <source>ends: served, nothing offered</source>
        <translation>ends: served, nothing offered</translation>
    </message>
    <message>
        <source>ends: the customer had enough</source>
        <translation>ends: the customer had enough</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>a benefit</translation>
    </message>
    <message>
        <source>a proof</source>
        <translation>a proof</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>the total</translation>
    </message>
    <message>
        <source>a question with two ways out</source>
        <translation>a question with two ways out</translation>
    </message>
    <message>
        <source>nothing definite</source>
        <translation>nothing definite</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>thanks</translation>
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
        <source>need and fit</source>
        <translation>need and fit</translation>
    </message>
    <message>
        <source>moment and queue</source>
        <translation>moment and queue</translation>
    </message>
    <message>
        <source>one clear offer</source>
        <translation>one clear offer</translation>
    </message>
    <message>
        <source>benefit, then proof</source>
        <translation>benefit, then proof</translation>
    </message>
    <message>
        <source>price and total</source>
        <translation>price and total</translation>
    </message>
    <message>
        <source>the no is taken</source>
        <translation>the no is taken</translation>
    </message>
</context>
</TS>
