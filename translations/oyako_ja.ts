<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>新しい制度・変わった制度 %n件</source>
            <translation>
                <numerusform>新しい制度・変わった制度 %n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuditWords</name>
        <message numerus="yes">
            <source>%1(%n件)</source>
            <translation>
                <numerusform>%1(%n件)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ほか%n人</source>
            <translation>
                <numerusform>ほか%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>「%1」%2、%n人分の%3</source>
            <translation>
                <numerusform>「%1」%2、%n人分の%3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>自動でロックするまでを%n分にしました</source>
            <translation>
                <numerusform>自動でロックするまでを%n分にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>アクセス記録%n件(CSV)</source>
            <translation>
                <numerusform>アクセス記録%n件(CSV)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>生後%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n歳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n週</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message numerus="yes">
            <source>使う日の%n日前</source>
            <translation>
                <numerusform>使う日の%n日前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%n週間前</source>
            <translation>
                <numerusform>使う日の%n週間前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%nか月前</source>
            <translation>
                <numerusform>使う日の%nか月前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message numerus="yes">
            <source>%n件を取り込みました。入力しなくてすんだ項目: %1</source>
            <translation>
                <numerusform>%n件を取り込みました。入力しなくてすんだ項目: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AuditPanel</name>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>新しいほうから%n件を見せています</source>
            <translation>
                <numerusform>新しいほうから%n件を見せています</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BundleDialog</name>
        <message numerus="yes">
            <source>%n件を保存…</source>
            <translation>
                <numerusform>%n件を保存…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarCard</name>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n件を取り込みました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyTable</name>
        <message numerus="yes">
            <source>とくに大切な答え %n件を表示する</source>
            <translation>
                <numerusform>とくに大切な答え %n件を表示する</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FindPanel</name>
        <message numerus="yes">
            <source>%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。</source>
            <translation>
                <numerusform>%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件見つかりました</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormFilling</name>
        <message numerus="yes">
            <source>手帳から %n か所、入れておきました。合っているか見てください。</source>
            <translation>
                <numerusform>手帳から %n か所、入れておきました。合っているか見てください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは空いたままにします。</source>
            <translation>
                <numerusform>手帳から %n か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは空いたままにします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>答えのファイルを保存しました。名前や番号などを %n か所、入れませんでした</source>
            <translation>
                <numerusform>答えのファイルを保存しました。名前や番号などを %n か所、入れませんでした</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormImportCard</name>
        <message numerus="yes">
            <source>ほか %n 問</source>
            <translation>
                <numerusform>ほか %n 問</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>質問 %n 問</source>
            <translation>
                <numerusform>質問 %n 問</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheetModel</name>
        <message numerus="yes">
            <source>%nつの値を書きました</source>
            <translation>
                <numerusform>%nつの値を書きました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverChoiceView</name>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverDone</name>
        <message numerus="yes">
            <source>つくったもの: QRコードの紙(コード %n個)</source>
            <translation>
                <numerusform>つくったもの: QRコードの紙(コード %n個)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ImportCard</name>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n件を取り込みました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LabelDialog</name>
        <message numerus="yes">
            <source>%n 人分です。</source>
            <translation>
                <numerusform>%n 人分です。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LetterDialog</name>
        <message numerus="yes">
            <source>%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。</source>
            <translation>
                <numerusform>%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ListPanel</name>
        <message numerus="yes">
            <source>%n件の場所を読みました</source>
            <translation>
                <numerusform>%n件の場所を読みました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件の場所を取り込みました</source>
            <translation>
                <numerusform>%n件の場所を取り込みました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n行は入れません。わけは「気をつけるところ」にあります。</source>
            <translation>
                <numerusform>%n行は入れません。わけは「気をつけるところ」にあります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字で入れてください(小数は%n桁まで)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficeList</name>
        <message numerus="yes">
            <source>えらんだ %n 人</source>
            <translation>
                <numerusform>えらんだ %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 人</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 件を見とどけたことにしました</source>
            <translation>
                <numerusform>%n 件を見とどけたことにしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。</source>
            <translation>
                <numerusform>もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1(健診は %n 件)</source>
            <translation>
                <numerusform>%1(健診は %n 件)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PairCard</name>
        <message numerus="yes">
            <source>食いちがい %n件</source>
            <translation>
                <numerusform>食いちがい %n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PapersPlace</name>
        <message numerus="yes">
            <source>%n件は、もうしまってあった書類です。ひとつにまとめました。</source>
            <translation>
                <numerusform>%n件は、もうしまってあった書類です。ひとつにまとめました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件は入れられませんでした。</source>
            <translation>
                <numerusform>%n件は入れられませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をしまいました</source>
            <translation>
                <numerusform>%n件をしまいました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件を、目次つきのPDFにしました。PDFは暗号になっていません。</source>
            <translation>
                <numerusform>%n件を、目次つきのPDFにしました。PDFは暗号になっていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をひとつのPDFにする</source>
            <translation>
                <numerusform>%n件をひとつのPDFにする</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PartnerView</name>
        <message numerus="yes">
            <source>%n件を取り込みました。</source>
            <translation>
                <numerusform>%n件を取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>相手の分を%n件おきました。</source>
            <translation>
                <numerusform>相手の分を%n件おきました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>大きい書類%n件は、つぎにわたします。</source>
            <translation>
                <numerusform>大きい書類%n件は、つぎにわたします。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n人を、ひとりずつにまとめました。</source>
            <translation>
                <numerusform>%n人を、ひとりずつにまとめました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PatientStrip</name>
        <message numerus="yes">
            <source>確認 %n件</source>
            <translation>
                <numerusform>確認 %n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintPreview</name>
        <message numerus="yes">
            <source>検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる</source>
            <translation>
                <numerusform>検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProceduresSection</name>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeImport</name>
        <message numerus="yes">
            <source>ほかに%n件の注意</source>
            <translation>
                <numerusform>ほかに%n件の注意</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件の制度を取り込みました</source>
            <translation>
                <numerusform>%n件の制度を取り込みました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammesSection</name>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderDesk</name>
        <message numerus="yes">
            <source>手帳にお知らせが%n件あります</source>
            <translation>
                <numerusform>手帳にお知らせが%n件あります</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderSettings</name>
        <message numerus="yes">
            <source>%n日前</source>
            <translation>
                <numerusform>%n日前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReviewPanel</name>
        <message numerus="yes">
            <source>%n件を取り込む</source>
            <translation>
                <numerusform>%n件を取り込む</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetView</name>
        <message numerus="yes">
            <source>「所見なし」を%n項目からとりました</source>
            <translation>
                <numerusform>「所見なし」を%n項目からとりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目に入れました。もういちどF8でもどせます</source>
            <translation>
                <numerusform>「所見なし」を%n項目に入れました。もういちどF8でもどせます</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>もとにもどしました。あとで変えた%n件はそのままです</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffDialog</name>
        <message numerus="yes">
            <source>%n文字より長くしてください</source>
            <translation>
                <numerusform>%n文字より長くしてください</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveysPlace</name>
        <message numerus="yes">
            <source>%n 件を取り込みました。</source>
            <translation>
                <numerusform>%n 件を取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 件は、もうとどいていた答えか、その直しです。</source>
            <translation>
                <numerusform>%n 件は、もうとどいていた答えか、その直しです。</numerusform>
            </translation>
        </message>
    </context>
</TS>
