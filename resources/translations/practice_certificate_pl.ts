<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>practice_certificate</name>
    <message>
        <source>Certificate of practice</source>
        <translation>Zaświadczenie z ćwiczeń</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Grupa produktów</translation>
    </message>
    <message>
        <source>all product groups</source>
        <translation>wszystkie grupy produktów</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiono</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Passed with {percent} of 100 points, without hints.</source>
        <translation>Zaliczone: {percent} na 100 punktów, bez podpowiedzi.</translation>
    </message>
    <message>
        <source>Practised were conversations at the till: need and fit, the right moment, one clear offer, benefit and proof, price and total, and taking a no.</source>
        <translation>Ćwiczone były rozmowy przy kasie: potrzeba i dopasowanie, właściwy moment, jedna jasna propozycja, korzyść i dowód, cena i suma oraz przyjęcie odmowy.</translation>
    </message>
    <message>
        <source>This certificate speaks of practice alone. Nobody needs it to work at a till.</source>
        <translation>Zaświadczenie dotyczy wyłącznie ćwiczeń. Do pracy przy kasie nie jest nikomu potrzebne.</translation>
    </message>
</context>
</TS>
