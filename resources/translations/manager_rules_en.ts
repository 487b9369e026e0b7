<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>manager_rules</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Where from</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until (that day too)</source>
        <translation>Until (that day too)</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-12-31</source>
        <translation>year-month-day, e.g. 2026-12-31</translation>
    </message>
    <message>
        <source>This is no day; write it as 2026-12-31.</source>
        <translation>This is no day; write it as 2026-12-31.</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Take this change back</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Why is it taken back?</translation>
    </message>
    <message>
        <source>takes back number {number}</source>
        <translation>takes back number {number}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Taken back: number {number}. It is in force as it was before.</source>
        <translation>Taken back: number {number}. It is in force as it was before.</translation>
    </message>
    <message>
        <source>This version was taken over as a whole; what changed in it is not known.</source>
        <translation>This version was taken over as a whole; what changed in it is not known.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>New: {what}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} is taken out</source>
        <translation>{field}: {before} is taken out</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Choose at least one product, or say which ones.</source>
        <translation>Choose at least one product, or say which ones.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>{language}: at most {most} characters fit.</source>
        <translation>{language}: at most {most} characters fit.</translation>
    </message>
    <message>
        <source>Write per cent above 0 and below 100, such as 12.5.</source>
        <translation>Write per cent above 0 and below 100, such as 12.5.</translation>
    </message>
    <message>
        <source>Write an amount such as 19.99.</source>
        <translation>Write an amount such as 19.99.</translation>
    </message>
    <message>
        <source>Write hours such as 09:00-12:30.</source>
        <translation>Write hours such as 09:00-12:30.</translation>
    </message>
    <message>
        <source>Write a whole number from -1000 to 1000.</source>
        <translation>Write a whole number from -1000 to 1000.</translation>
    </message>
    <message>
        <source>Write pairs such as model = fits_model.</source>
        <translation>Write pairs such as model = fits_model.</translation>
    </message>
    <message>
        <source>Price or per cent: leave one of them empty.</source>
        <translation>Price or per cent: leave one of them empty.</translation>
    </message>
    <message>
        <source>Write a price or per cent, or choose the product the till sells it as.</source>
        <translation>Write a price or per cent, or choose the product the till sells it as.</translation>
    </message>
    <message>
        <source>A ladder needs at least two products.</source>
        <translation>A ladder needs at least two products.</translation>
    </message>
    <message>
        <source>A set needs at least two pieces.</source>
        <translation>A set needs at least two pieces.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>When this is in the basket</source>
        <translation>When this is in the basket</translation>
    </message>
    <message>
        <source>Offer this</source>
        <translation>Offer this</translation>
    </message>
    <message>
        <source>Never offer this</source>
        <translation>Never offer this</translation>
    </message>
    <message>
        <source>Attributes that must agree</source>
        <translation>Attributes that must agree</translation>
    </message>
    <message>
        <source>The basket product&apos;s attribute = the offered one&apos;s: model = fits_model</source>
        <translation>The basket product&apos;s attribute = the offered one&apos;s: model = fits_model</translation>
    </message>
    <message>
        <source>What the customer gains</source>
        <translation>What the customer gains</translation>
    </message>
    <message>
        <source>End of a sentence, at most 30 characters</source>
        <translation>End of a sentence, at most 30 characters</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Higher goes first where two offers are worth the same</source>
        <translation>Higher goes first where two offers are worth the same</translation>
    </message>
    <message>
        <source>Steps, the cheapest first</source>
        <translation>Steps, the cheapest first</translation>
    </message>
    <message>
        <source>What is in the set</source>
        <translation>What is in the set</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Per cent off</source>
        <translation>Per cent off</translation>
    </message>
    <message>
        <source>Per cent of the item&apos;s price</source>
        <translation>Per cent of the item&apos;s price</translation>
    </message>
    <message>
        <source>Product the till sells it as</source>
        <translation>Product the till sells it as</translation>
    </message>
    <message>
        <source>Cover, as the till sells it</source>
        <translation>Cover, as the till sells it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the law gives anyway</source>
        <translation>What the law gives anyway</translation>
    </message>
    <message>
        <source>Years in all</source>
        <translation>Years in all</translation>
    </message>
    <message>
        <source>What is and is not covered</source>
        <translation>What is and is not covered</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Why, for the record</translation>
    </message>
    <message>
        <source>Category or family</source>
        <translation>Category or family</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>name = value; several with a semicolon: port = usb-c; colour = black</source>
        <translation>name = value; several with a semicolon: port = usb-c; colour = black</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>09:00-12:00, several with a comma; empty = all day</source>
        <translation>09:00-12:00, several with a comma; empty = all day</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>Stores or tills</source>
        <translation>Stores or tills</translation>
    </message>
    <message>
        <source>Names with a comma between; empty = everywhere</source>
        <translation>Names with a comma between; empty = everywhere</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>None ticked = everybody; a stranger belongs to none</source>
        <translation>None ticked = everybody; a stranger belongs to none</translation>
    </message>
    <message>
        <source>Least extra margin</source>
        <translation>Least extra margin</translation>
    </message>
    <message>
        <source>It earns at least</source>
        <translation>It earns at least</translation>
    </message>
    <message>
        <source>Empty = as the policy says</source>
        <translation>Empty = as the policy says</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Kept, but not offered</source>
        <translation>Kept, but not offered</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>What one piece holds</source>
        <translation>What one piece holds</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Kept back</translation>
    </message>
    <message>
        <source>Stock plan</source>
        <translation>Stock plan</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Kind of offer</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>loyal</translation>
    </message>
    <message>
        <source>not seen for long</source>
        <translation>not seen for long</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>high value</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Find a product by name, code or barcode</source>
        <translation>Find a product by name, code or barcode</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Per unit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>{name} is not in the till.</source>
        <translation>{name} is not in the till.</translation>
    </message>
    <message>
        <source>The till does not sell it now.</source>
        <translation>The till does not sell it now.</translation>
    </message>
    <message>
        <source>It has no price in the till.</source>
        <translation>It has no price in the till.</translation>
    </message>
    <message>
        <source>There is none in stock.</source>
        <translation>There is none in stock.</translation>
    </message>
    <message>
        <source>Too few in stock after the {kept} that are kept back.</source>
        <translation>Too few in stock after the {kept} that are kept back.</translation>
    </message>
    <message>
        <source>It is not dearer than the step below: put the cheapest first.</source>
        <translation>It is not dearer than the step below: put the cheapest first.</translation>
    </message>
    <message>
        <source>More than {most} times the step below: it is not offered as one step.</source>
        <translation>More than {most} times the step below: it is not offered as one step.</translation>
    </message>
    <message>
        <source>Less than {least} times the step below: not worth a sentence.</source>
        <translation>Less than {least} times the step below: not worth a sentence.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>As a set</source>
        <translation>As a set</translation>
    </message>
    <message>
        <source>The customer saves</source>
        <translation>The customer saves</translation>
    </message>
    <message>
        <source>not known: a cost price is missing in the till</source>
        <translation>not known: a cost price is missing in the till</translation>
    </message>
    <message>
        <source>not known yet: write a price, per cent, or choose the till&apos;s product</source>
        <translation>not known yet: write a price, per cent, or choose the till&apos;s product</translation>
    </message>
    <message>
        <source>The set saves nothing, so it is not offered.</source>
        <translation>The set saves nothing, so it is not offered.</translation>
    </message>
    <message>
        <source>It earns less than the least extra margin of {floor}, so it is not offered.</source>
        <translation>It earns less than the least extra margin of {floor}, so it is not offered.</translation>
    </message>
    <message>
        <source>{name} is weighed, so the set cannot be offered.</source>
        <translation>{name} is weighed, so the set cannot be offered.</translation>
    </message>
    <message>
        <source>The till sells {name} at {price}, another price, so the set is not offered.</source>
        <translation>The till sells {name} at {price}, another price, so the set is not offered.</translation>
    </message>
    <message>
        <source>The set&apos;s own product cannot be one of its parts.</source>
        <translation>The set&apos;s own product cannot be one of its parts.</translation>
    </message>
    <message>
        <source>the policy</source>
        <translation>the policy</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>These stand under [policy] excluded_categories in {where}.</source>
        <translation>These stand under [policy] excluded_categories in {where}.</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Set by</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are never offered</source>
        <translation>
            <numerusform>%n product is never offered</numerusform>
            <numerusform>%n products are never offered</numerusform>
        </translation>
    </message>
    <message>
        <source>Category or family of the till</source>
        <translation>Category or family of the till</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclude</translation>
    </message>
    <message numerus="yes">
        <source>{side}: %n product(s) of the till</source>
        <translation>
            <numerusform>{side}: %n product of the till</numerusform>
            <numerusform>{side}: %n products of the till</numerusform>
        </translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation>Ladders</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Never offered</source>
        <translation>Never offered</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Test on a basket</source>
        <translation>Test on a basket</translation>
    </message>
    <message>
        <source>Every rule the shop wrote, what it goes with, and whether it works now. Enter opens one; &apos;Test on a basket&apos; shows what it does before it is saved.</source>
        <translation>Every rule the shop wrote, what it goes with, and whether it works now. Enter opens one; &apos;Test on a basket&apos; shows what it does before it is saved.</translation>
    </message>
    <message>
        <source>Good, better, best: the cheapest first. Alt with the arrow keys moves a step; a step that is too dear is marked.</source>
        <translation>Good, better, best: the cheapest first. Alt with the arrow keys moves a step; a step that is too dear is marked.</translation>
    </message>
    <message>
        <source>Several products at a price of their own. The price of the parts and the saving are reckoned as at the till.</source>
        <translation>Several products at a price of their own. The price of the parts and the saving are reckoned as at the till.</translation>
    </message>
    <message>
        <source>Categories and families that are never offered. Those of the policy stand in the settings; the shop adds its own.</source>
        <translation>Categories and families that are never offered. Those of the policy stand in the settings; the shop adds its own.</translation>
    </message>
    <message>
        <source>Every saved change with who, when and why. One can be taken back as long as nothing later changed the same rule.</source>
        <translation>Every saved change with who, when and why. One can be taken back as long as nothing later changed the same rule.</translation>
    </message>
    <message>
        <source>Choose or type a basket: it shows what would be offered, what came next, and why everything else fell.</source>
        <translation>Choose or type a basket: it shows what would be offered, what came next, and why everything else fell.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Fits by attribute</source>
        <translation>Fits by attribute</translation>
    </message>
    <message>
        <source>Never with</source>
        <translation>Never with</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Excluded category</source>
        <translation>Excluded category</translation>
    </message>
    <message>
        <source>Product note</source>
        <translation>Product note</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Sentence</translation>
    </message>
    <message>
        <source>{when} → {offer}</source>
        <translation>{when} → {offer}</translation>
    </message>
    <message>
        <source>with {when} never {offer}</source>
        <translation>with {when} never {offer}</translation>
    </message>
    <message>
        <source>{product} for {when}</source>
        <translation>{product} for {when}</translation>
    </message>
    <message>
        <source>{members} for {price}</source>
        <translation>{members} for {price}</translation>
    </message>
    <message>
        <source>{members}, {percent} off</source>
        <translation>{members}, {percent} off</translation>
    </message>
    <message>
        <source>{members} at the till&apos;s price of {product}</source>
        <translation>{members} at the till&apos;s price of {product}</translation>
    </message>
    <message>
        <source>category {name}</source>
        <translation>category {name}</translation>
    </message>
    <message>
        <source>family {name}</source>
        <translation>family {name}</translation>
    </message>
    <message>
        <source>of the same {name}</source>
        <translation>of the same {name}</translation>
    </message>
    <message>
        <source>whose {name} is in its {other}</source>
        <translation>whose {name} is in its {other}</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>anything</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not in the till)</source>
        <translation>{name} (not in the till)</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Not at this hour</source>
        <translation>Not at this hour</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Without effect</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>What goes with what</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Stores</translation>
    </message>
    <message>
        <source>Margin floor</source>
        <translation>Margin floor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>There is nothing here yet. &apos;New&apos; makes the first one.</source>
        <translation>There is nothing here yet. &apos;New&apos; makes the first one.</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Saved: {what}</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Paused: {what}</translation>
    </message>
    <message>
        <source>In force again: {what}</source>
        <translation>In force again: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Removed: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>This rule is not in force any more.</source>
        <translation>This rule is not in force any more.</translation>
    </message>
    <message>
        <source>{margin}; at least {floor} is wanted</source>
        <translation>{margin}; at least {floor} is wanted</translation>
    </message>
    <message>
        <source>{price} more, and {limit} is the most</source>
        <translation>{price} more, and {limit} is the most</translation>
    </message>
    <message>
        <source>{ratio} times the price</source>
        <translation>{ratio} times the price</translation>
    </message>
    <message>
        <source>{set} instead of {sum}</source>
        <translation>{set} instead of {sum}</translation>
    </message>
    <message>
        <source>{rule} in the rule, {till} at the till</source>
        <translation>{rule} in the rule, {till} at the till</translation>
    </message>
    <message>
        <source>{have} there, {kept} kept back, {wanted} wanted</source>
        <translation>{have} there, {kept} kept back, {wanted} wanted</translation>
    </message>
    <message>
        <source>{have} there</source>
        <translation>{have} there</translation>
    </message>
    <message>
        <source>{age} old; at most {most}</source>
        <translation>{age} old; at most {most}</translation>
    </message>
    <message>
        <source>no stock figure</source>
        <translation>no stock figure</translation>
    </message>
    <message>
        <source>the policy demands a stock figure</source>
        <translation>the policy demands a stock figure</translation>
    </message>
    <message>
        <source>a substitute must be known to be there</source>
        <translation>a substitute must be known to be there</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>not in the till, or blocked there</source>
        <translation>not in the till, or blocked there</translation>
    </message>
    <message>
        <source>the till does not sell {product}</source>
        <translation>the till does not sell {product}</translation>
    </message>
    <message>
        <source>of the family {family}</source>
        <translation>of the family {family}</translation>
    </message>
    <message>
        <source>a variant of {product}</source>
        <translation>a variant of {product}</translation>
    </message>
    <message>
        <source>covered by {product}</source>
        <translation>covered by {product}</translation>
    </message>
    <message>
        <source>the whole set</source>
        <translation>the whole set</translation>
    </message>
    <message>
        <source>worth {score}, not among the best {most}</source>
        <translation>worth {score}, not among the best {most}</translation>
    </message>
    <message>
        <source>one that is nearer is there</source>
        <translation>one that is nearer is there</translation>
    </message>
    <message>
        <source>chance of a yes {chance} ± {spread}; at least {least} is wanted</source>
        <translation>chance of a yes {chance} ± {spread}; at least {least} is wanted</translation>
    </message>
    <message>
        <source>worth {best}; at least {least} is wanted</source>
        <translation>worth {best}; at least {least} is wanted</translation>
    </message>
    <message>
        <source>worth {best}; baskets that get a card have {least}</source>
        <translation>worth {best}; baskets that get a card have {least}</translation>
    </message>
    <message>
        <source>the surest addition has a chance of {chance}; at least {least} is wanted</source>
        <translation>the surest addition has a chance of {chance}; at least {least} is wanted</translation>
    </message>
    <message>
        <source>the basket: {state}</source>
        <translation>the basket: {state}</translation>
    </message>
    <message>
        <source>only excluded categories</source>
        <translation>only excluded categories</translation>
    </message>
    <message>
        <source>with {trigger}</source>
        <translation>with {trigger}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>only in {stores}</source>
        <translation>only in {stores}</translation>
    </message>
    <message>
        <source>only for {segments}; this is a stranger</source>
        <translation>only for {segments}; this is a stranger</translation>
    </message>
    <message>
        <source>only for {segments}; this customer is {segment}</source>
        <translation>only for {segments}; this customer is {segment}</translation>
    </message>
    <message>
        <source>only {hours}; it is {now}</source>
        <translation>only {hours}; it is {now}</translation>
    </message>
    <message>
        <source>only from {day}</source>
        <translation>only from {day}</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>over since {day}</translation>
    </message>
    <message>
        <source>only on {days}</source>
        <translation>only on {days}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not known</source>
        <translation>&apos;{name}&apos; is not known</translation>
    </message>
    <message>
        <source>no sentence in the language &apos;{language}&apos;</source>
        <translation>no sentence in the language &apos;{language}&apos;</translation>
    </message>
    <message>
        <source>{many} characters, at most {most} fit</source>
        <translation>{many} characters, at most {most} fit</translation>
    </message>
    <message>
        <source>{many} words, at most {most} fit</source>
        <translation>{many} words, at most {most} fit</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parked</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>being paid</translation>
    </message>
    <message>
        <source>goods come back</source>
        <translation>goods come back</translation>
    </message>
    <message>
        <source>an exchange</source>
        <translation>an exchange</translation>
    </message>
    <message>
        <source>a staff purchase</source>
        <translation>a staff purchase</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>It is in the basket already.</source>
        <translation>It is in the basket already.</translation>
    </message>
    <message>
        <source>Something that does the same is in the basket already.</source>
        <translation>Something that does the same is in the basket already.</translation>
    </message>
    <message>
        <source>Too few are left after open baskets and what is kept back.</source>
        <translation>Too few are left after open baskets and what is kept back.</translation>
    </message>
    <message>
        <source>Nobody knows whether there is any in stock.</source>
        <translation>Nobody knows whether there is any in stock.</translation>
    </message>
    <message>
        <source>Its stock figure is too old to promise anything.</source>
        <translation>Its stock figure is too old to promise anything.</translation>
    </message>
    <message>
        <source>The shop never offers it with something in this basket.</source>
        <translation>The shop never offers it with something in this basket.</translation>
    </message>
    <message>
        <source>It earns too little.</source>
        <translation>It earns too little.</translation>
    </message>
    <message>
        <source>Its price is out of proportion to this basket.</source>
        <translation>Its price is out of proportion to this basket.</translation>
    </message>
    <message>
        <source>Its category is never offered.</source>
        <translation>Its category is never offered.</translation>
    </message>
    <message>
        <source>The customer declined it a moment ago.</source>
        <translation>The customer declined it a moment ago.</translation>
    </message>
    <message>
        <source>The customer wants no more suggestions.</source>
        <translation>The customer wants no more suggestions.</translation>
    </message>
    <message>
        <source>This basket has had enough suggestions.</source>
        <translation>This basket has had enough suggestions.</translation>
    </message>
    <message>
        <source>It was shown at this till in one of the last baskets.</source>
        <translation>It was shown at this till in one of the last baskets.</translation>
    </message>
    <message>
        <source>Enough of the last baskets had a suggestion.</source>
        <translation>Enough of the last baskets had a suggestion.</translation>
    </message>
    <message>
        <source>The till is not selling: payment, return, staff or training.</source>
        <translation>The till is not selling: payment, return, staff or training.</translation>
    </message>
    <message>
        <source>It is too unlikely, or earns too little, to be said.</source>
        <translation>It is too unlikely, or earns too little, to be said.</translation>
    </message>
    <message>
        <source>There is no sentence to say it with.</source>
        <translation>There is no sentence to say it with.</translation>
    </message>
    <message>
        <source>Other offers are worth more.</source>
        <translation>Other offers are worth more.</translation>
    </message>
    <message>
        <source>What it goes with left the basket.</source>
        <translation>What it goes with left the basket.</translation>
    </message>
    <message>
        <source>Its price or quantity changed meanwhile.</source>
        <translation>Its price or quantity changed meanwhile.</translation>
    </message>
    <message>
        <source>People are waiting, so nothing is shown.</source>
        <translation>People are waiting, so nothing is shown.</translation>
    </message>
    <message>
        <source>The basket is too small, or holds nothing but what is never offered.</source>
        <translation>The basket is too small, or holds nothing but what is never offered.</translation>
    </message>
    <message>
        <source>A cover is never first while something else can be offered.</source>
        <translation>A cover is never first while something else can be offered.</translation>
    </message>
    <message>
        <source>Something cheaper is shown only when it is asked for.</source>
        <translation>Something cheaper is shown only when it is asked for.</translation>
    </message>
    <message>
        <source>The customer has one.</source>
        <translation>The customer has one.</translation>
    </message>
    <message>
        <source>The customer declined it not long ago.</source>
        <translation>The customer declined it not long ago.</translation>
    </message>
    <message>
        <source>The customer was offered it not long ago.</source>
        <translation>The customer was offered it not long ago.</translation>
    </message>
    <message>
        <source>The customer has had enough suggestions this month.</source>
        <translation>The customer has had enough suggestions this month.</translation>
    </message>
    <message>
        <source>The set saves nothing.</source>
        <translation>The set saves nothing.</translation>
    </message>
    <message>
        <source>The till charges another price than the rule says.</source>
        <translation>The till charges another price than the rule says.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and nobody approved it yet.</source>
        <translation>It was learned from receipts, and nobody approved it yet.</translation>
    </message>
    <message>
        <source>It was learned from receipts, and the shop refused it.</source>
        <translation>It was learned from receipts, and the shop refused it.</translation>
    </message>
    <message>
        <source>Its rule does not hold now, here or for this customer.</source>
        <translation>Its rule does not hold now, here or for this customer.</translation>
    </message>
    <message>
        <source>What it would replace shall be sold to the last piece.</source>
        <translation>What it would replace shall be sold to the last piece.</translation>
    </message>
    <message>
        <source>What it would stand in for is in stock.</source>
        <translation>What it would stand in for is in stock.</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>add-on</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>better version</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>cheaper one</source>
        <translation>cheaper one</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>cover</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>A basket of your own</source>
        <translation>A basket of your own</translation>
    </message>
    <message>
        <source>At the till now: {till}, {total}</source>
        <translation>At the till now: {till}, {total}</translation>
    </message>
    <message>
        <source>Receipt of {at}: {total}</source>
        <translation>Receipt of {at}: {total}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>2026-12-24 18:30; empty = now</source>
        <translation>2026-12-24 18:30; empty = now</translation>
    </message>
    <message>
        <source>This is no day and time; write it as 2026-12-24 18:30.</source>
        <translation>This is no day and time; write it as 2026-12-24 18:30.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>a stranger</translation>
    </message>
    <message>
        <source>Store or till</source>
        <translation>Store or till</translation>
    </message>
    <message>
        <source>Empty = rules of one store only do not hold</source>
        <translation>Empty = rules of one store only do not hold</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Language of the sentence</translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation>as the policy says</translation>
    </message>
    <message>
        <source>People are waiting (queue mode)</source>
        <translation>People are waiting (queue mode)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message numerus="yes">
        <source>with %n unsaved change(s)</source>
        <translation>
            <numerusform>with %n unsaved change</numerusform>
            <numerusform>with %n unsaved changes</numerusform>
        </translation>
    </message>
    <message>
        <source>what the unsaved changes change</source>
        <translation>what the unsaved changes change</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>The result is on the clipboard.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Back to the basket</translation>
    </message>
    <message>
        <source>Put at least one product into the basket.</source>
        <translation>Put at least one product into the basket.</translation>
    </message>
    <message>
        <source>Choose a basket, then &apos;Test&apos;.</source>
        <translation>Choose a basket, then &apos;Test&apos;.</translation>
    </message>
    <message>
        <source>The till cannot be read now; type a basket of your own.</source>
        <translation>The till cannot be read now; type a basket of your own.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Waits under it</source>
        <translation>Waits under it</translation>
    </message>
    <message numerus="yes">
        <source>Possible, ranked below (%n)</source>
        <translation>
            <numerusform>Possible, ranked below (%n)</numerusform>
            <numerusform>Possible, ranked below (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fell (%n)</source>
        <translation>
            <numerusform>Fell (%n)</numerusform>
            <numerusform>Fell (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reason} (%n)</source>
        <translation>
            <numerusform>{reason} (%n)</numerusform>
            <numerusform>{reason} (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nothing is shown.</translation>
    </message>
    <message>
        <source>Nothing is shown, because people are waiting.</source>
        <translation>Nothing is shown, because people are waiting.</translation>
    </message>
    <message>
        <source>No rule and nothing learned goes with this basket.</source>
        <translation>No rule and nothing learned goes with this basket.</translation>
    </message>
    <message numerus="yes">
        <source>Rules without effect (%n)</source>
        <translation>
            <numerusform>Rules without effect (%n)</numerusform>
            <numerusform>Rules without effect (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the unsaved changes change (%n)</source>
        <translation>
            <numerusform>What the unsaved changes change (%n)</numerusform>
            <numerusform>What the unsaved changes change (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: this basket fares the same with them.</source>
        <translation>Nothing: this basket fares the same with them.</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>waits under the first</source>
        <translation>waits under the first</translation>
    </message>
    <message>
        <source>possible, place {rank}</source>
        <translation>possible, place {rank}</translation>
    </message>
    <message>
        <source>not thought of</source>
        <translation>not thought of</translation>
    </message>
    <message>
        <source>{name} – {kind}, {price}</source>
        <translation>{name} – {kind}, {price}</translation>
    </message>
    <message>
        <source>{name} – {kind}, with {trigger}</source>
        <translation>{name} – {kind}, with {trigger}</translation>
    </message>
    <message>
        <source>To say: {script}</source>
        <translation>To say: {script}</translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation>Why: {why}</translation>
    </message>
    <message>
        <source>Total after: {total}</source>
        <translation>Total after: {total}</translation>
    </message>
    <message>
        <source>about {total}</source>
        <translation>about {total}</translation>
    </message>
    <message>
        <source>In stock: {stock}</source>
        <translation>In stock: {stock}</translation>
    </message>
    <message>
        <source>{stock}, of {at}: check the shelf</source>
        <translation>{stock}, of {at}: check the shelf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Expected extra margin {worth} = (chance of a yes {yes} − bought anyway {anyway}) × {margin}</source>
        <translation>Expected extra margin {worth} = (chance of a yes {yes} − bought anyway {anyway}) × {margin}</translation>
    </message>
    <message>
        <source>the cost price is not known: a margin is assumed</source>
        <translation>the cost price is not known: a margin is assumed</translation>
    </message>
    <message>
        <source>Preferred by the stock plan: counts {times} times</source>
        <translation>Preferred by the stock plan: counts {times} times</translation>
    </message>
    <message>
        <source>Chance of being shown: {chance}</source>
        <translation>Chance of being shown: {chance}</translation>
    </message>
    <message>
        <source>Drawn to learn from: the one with the most worth is &apos;{name}&apos;.</source>
        <translation>Drawn to learn from: the one with the most worth is &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>Saves {saving} against {sum}</source>
        <translation>Saves {saving} against {sum}</translation>
    </message>
    <message>
        <source>Made from: rules {rules}, policy {policy}, seed {seed}</source>
        <translation>Made from: rules {rules}, policy {policy}, seed {seed}</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Rules in force</translation>
    </message>
    <message>
        <source>With the unsaved changes</source>
        <translation>With the unsaved changes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Since {date}, all that was recorded</source>
        <translation>Since {date}, all that was recorded</translation>
    </message>
    <message>
        <source>No offer was recorded yet.</source>
        <translation>No offer was recorded yet.</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>shown: {n}</translation>
    </message>
    <message>
        <source>offered: {n}</source>
        <translation>offered: {n}</translation>
    </message>
    <message>
        <source>accepted: {n}</source>
        <translation>accepted: {n}</translation>
    </message>
    <message>
        <source>of these on the paid receipt: {n}</source>
        <translation>of these on the paid receipt: {n}</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>not enough data</translation>
    </message>
    <message>
        <source>{share} ({low}–{high})</source>
        <translation>{share} ({low}–{high})</translation>
    </message>
    <message>
        <source>Offered means answered with yes or no; answers taken back and voided receipts do not count. In brackets the 95 % interval (Wilson); below {enough} offers no share is told.</source>
        <translation>Offered means answered with yes or no; answers taken back and voided receipts do not count. In brackets the 95 % interval (Wilson); below {enough} offers no share is told.</translation>
    </message>
    <message>
        <source>None in stock by the last figure: {names}</source>
        <translation>None in stock by the last figure: {names}</translation>
    </message>
</context>
</TS>
