<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>practice_certificate</name>
    <message>
        <source>Certificate of practice</source>
        <translation>Certificat de exersare</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Grupa de produse</translation>
    </message>
    <message>
        <source>all product groups</source>
        <translation>toate grupele de produse</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emis la</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valabil până la</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Passed with {percent} of 100 points, without hints.</source>
        <translation>Promovat cu {percent} din 100 de puncte, fără indicii.</translation>
    </message>
    <message>
        <source>Practised were conversations at the till: need and fit, the right moment, one clear offer, benefit and proof, price and total, and taking a no.</source>
        <translation>S-au exersat discuții la casă: nevoia și potrivirea, momentul potrivit, o singură ofertă clară, beneficiul și dovada, prețul și totalul, precum și acceptarea unui refuz.</translation>
    </message>
    <message>
        <source>This certificate speaks of practice alone. Nobody needs it to work at a till.</source>
        <translation>Certificatul se referă doar la exerciții. Nimeni nu are nevoie de el ca să lucreze la casă.</translation>
    </message>
</context>
</TS>
