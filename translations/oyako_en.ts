<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_JP" sourcelanguage="ja">
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation>Date not known</translation>
        </message>
        <message>
            <source>%1ごろ</source>
            <translation>about %1</translation>
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation>There is no such day</translation>
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation>Please enter a day between 1868 and 2199</translation>
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation>Please enter year, month and day</translation>
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation>For example 2024-05-03, R6.5.3, 5/3</translation>
        </message>
        <message>
            <source>その元号にはない年です</source>
            <translation>That era has no such year</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>入れられない値です。</source>
            <translation>This value is not possible.</translation>
        </message>
        <message>
            <source>見つかりませんでした。場所をたしかめてください。</source>
            <translation>Not found. Please check the place.</translation>
        </message>
        <message>
            <source>手帳はとじています。合言葉でひらいてください。</source>
            <translation>The book is locked. Please open it with the passphrase.</translation>
        </message>
        <message>
            <source>合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。</source>
            <translation>That passphrase does not fit. Please check capitals and keyboard layout. Nothing has changed.</translation>
        </message>
        <message>
            <source>手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。</source>
            <translation>The book's file is damaged. It was left untouched. It can be restored from a backup.</translation>
        </message>
        <message>
            <source>暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場所へうつしてから、もういちどためしてください。</source>
            <translation>There is an unencrypted file in the book's place. To be safe it is not opened. Move it elsewhere and try again.</translation>
        </message>
        <message>
            <source>この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。</source>
            <translation>This book was written by a newer Oyako. Please update Oyako and open it again.</translation>
        </message>
        <message>
            <source>この手帳は別のウィンドウでひらいています。そちらをとじてから、もういちどためしてください。</source>
            <translation>This book is open in another window. Please close it there and try again.</translation>
        </message>
        <message>
            <source>この場所には書きこめません。フォルダーの設定をたしかめてください。</source>
            <translation>This place cannot be written to. Please check the folder's settings.</translation>
        </message>
        <message>
            <source>ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。</source>
            <translation>The disk is full. Please make room and try again. Nothing has been lost.</translation>
        </message>
        <message>
            <source>読み書きがうまくいきませんでした。もういちどためしてください。</source>
            <translation>Reading or writing did not work. Please try again.</translation>
        </message>
        <message>
            <source>このPCではつかえない機能です。</source>
            <translation>This PC cannot do that.</translation>
        </message>
        <message>
            <source>ここは入れてください。</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>知らない項目があります。</source>
            <translation>There is an unknown field.</translation>
        </message>
        <message>
            <source>その記録はもうありません。</source>
            <translation>That record is no longer there.</translation>
        </message>
        <message>
            <source>同じものがもうあります。</source>
            <translation>There is one already.</translation>
        </message>
        <message>
            <source>ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。</source>
            <translation>It was changed elsewhere first. Please look at the new content and make your change again.</translation>
        </message>
        <message>
            <source>いまはできません。</source>
            <translation>This is not possible now.</translation>
        </message>
        <message>
            <source>とちゅうでやめました。何も変わっていません。</source>
            <translation>Stopped. Nothing has changed.</translation>
        </message>
        <message>
            <source>ファイルが大きすぎます。</source>
            <translation>The file is too large.</translation>
        </message>
        <message>
            <source>ファイルのつくりが深すぎて読めません。</source>
            <translation>The file is nested too deeply to be read.</translation>
        </message>
        <message>
            <source>文字を読めないファイルです(UTF-8ではありません)。</source>
            <translation>The text of this file cannot be read (it is not UTF-8).</translation>
        </message>
        <message>
            <source>JSONとして読めないファイルです。</source>
            <translation>This file cannot be read as JSON.</translation>
        </message>
        <message>
            <source>FHIR R4のファイルではありません。</source>
            <translation>This is not a FHIR R4 file.</translation>
        </message>
        <message>
            <source>読み方を知らないファイルです。</source>
            <translation>This kind of file is not known.</translation>
        </message>
        <message>
            <source>この問診票はつかえません。つくった人に知らせてください。</source>
            <translation>This questionnaire cannot be used. Please tell its author.</translation>
        </message>
        <message>
            <source>この問診票の計算式はつかえません。</source>
            <translation>A formula of this questionnaire is not supported.</translation>
        </message>
        <message>
            <source>表のデータにまちがいがあります。</source>
            <translation>There is a mistake in a data table.</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation>male</translation>
        </message>
        <message>
            <source>女</source>
            <translation>female</translation>
        </message>
        <message>
            <source>妊娠%1</source>
            <translation>%1 pregnant</translation>
        </message>
        <message>
            <source>%1生</source>
            <translation>born %1</translation>
        </message>
        <message>
            <source>%1で出生</source>
            <translation>born at %1</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>予定 %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>名前はまだ</source>
            <translation>No name yet</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>家族 追加 名前 住所</source>
            <translation>family add name address</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ</source>
            <translation>language passphrase recovery code lock text size colours era years backup</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation>2024-05-03</translation>
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation>R6.5.3 / 2024-5-3</translation>
        </message>
        <message>
            <source>%1より前です</source>
            <translation>Before %1</translation>
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation>After %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyPlace</name>
        <message>
            <source>家族を追加</source>
            <translation>Add family</translation>
        </message>
        <message>
            <source>子ども</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>お母さん(妊娠している・していた人)</source>
            <translation>Mother (is or was pregnant)</translation>
        </message>
        <message>
            <source>お父さん・パートナー</source>
            <translation>Father or partner</translation>
        </message>
        <message>
            <source>そのほかの家族</source>
            <translation>Other family</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>女</source>
            <translation>female</translation>
        </message>
        <message>
            <source>男</source>
            <translation>male</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>名</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>だれ</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>Family name (kana)</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name (kana)</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>そのあとの住所</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <source>追加する</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1を追加しました</source>
            <translation>%1 added</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうでとじても、書きかけはのこります。</source>
            <translation>Names and birthdays of the family. What you write here is filled into notifications and questionnaires for you. If you leave half-way, your draft is kept.</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>Please enter the date of birth</translation>
        </message>
        <message>
            <source>書きかけがのこっていました</source>
            <translation>Your unfinished draft was kept</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRun</name>
        <message>
            <source>もどる</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>ようこそ</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>家族のこと</source>
            <translation>Your family</translation>
        </message>
        <message>
            <source>赤ちゃん・子どものこと</source>
            <translation>Baby and children</translation>
        </message>
        <message>
            <source>ことば</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>Open the book</translation>
        </message>
        <message>
            <source>%1家の手帳</source>
            <translation>%1 family book</translation>
        </message>
        <message>
            <source>合言葉をきめる</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>復旧コードをしまう</source>
            <translation>Keep the recovery code</translation>
        </message>
        <message>
            <source>Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。</source>
            <translation>Oyako keeps the checkups, vaccinations and growth of mother and child in one place, and tells you what to do now.</translation>
        </message>
        <message>
            <source>書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。</source>
            <translation>What you write stays on this PC, encrypted. No account and no network needed.</translation>
        </message>
        <message>
            <source>もう手帳をもっています</source>
            <translation>I already have a book</translation>
        </message>
        <message>
            <source>手帳をつくっています…</source>
            <translation>Making the book …</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message>
            <source>あとで書く</source>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n baby</numerusform>
                <numerusform>%n babies</numerusform>
            </translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation>Number of babies</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>女の子</source>
            <translation>Girl</translation>
        </message>
        <message>
            <source>男の子</source>
            <translation>Boy</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>子どもの名</source>
            <translation>Child's given name</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>おなかに赤ちゃんがいる</source>
            <translation>A baby is on the way</translation>
        </message>
        <message>
            <source>もう生まれた子どもがいる</source>
            <translation>A child is already born</translation>
        </message>
        <message>
            <source>病院で聞いた出産予定日</source>
            <translation>Due date from the clinic</translation>
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation>First day of the last period</translation>
        </message>
        <message>
            <source>予定日をまだ聞いていなければ、こちらだけでだいじょうぶです</source>
            <translation>Enough on its own while you have no due date from the clinic</translation>
        </message>
        <message>
            <source>まだなければ空のままでだいじょうぶです</source>
            <translation>Leave empty if there is none yet</translation>
        </message>
        <message>
            <source>きょうは%1です(予定日%2)</source>
            <translation>Today: %1 (due %2)</translation>
        </message>
        <message>
            <source>どちらか1つの日を入れてください</source>
            <translation>Please enter one of the two dates</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>Please enter the date of birth</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFamily</name>
        <message>
            <source>名</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>お母さん(妊娠している人)</source>
            <translation>Mother (who is pregnant)</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>Family name (kana)</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name (kana)</translation>
        </message>
        <message>
            <source>パートナー(いれば)</source>
            <translation>Partner (if any)</translation>
        </message>
        <message>
            <source>パートナーの名前</source>
            <translation>Partner's name</translation>
        </message>
        <message>
            <source>すんでいるところ</source>
            <translation>Where you live</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。</source>
            <translation>What you write here is filled into notifications and questionnaires for you. You can change it at any time.</translation>
        </message>
        <message>
            <source>届出の名前や受けられる制度をえらぶためにつかいます</source>
            <translation>Used to choose the right forms and support programmes</translation>
        </message>
        <message>
            <source>よび名を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>日づけをたしかめてください</source>
            <translation>Please check the date</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunPassphrase</name>
        <message>
            <source>合言葉</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation>Passphrase (again)</translation>
        </message>
        <message>
            <source>8文字以上</source>
            <translation>At least 8 characters</translation>
        </message>
        <message>
            <source>とてもよい合言葉です</source>
            <translation>A very good passphrase</translation>
        </message>
        <message>
            <source>手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじかいことばを4つならべると、おぼえやすくて安全です。</source>
            <translation>The book is kept encrypted. Choose the passphrase that opens it. Four short words in a row are easy to remember and safe.</translation>
        </message>
        <message>
            <source>もうすこし長くすると安心です</source>
            <translation>A little longer would be safer</translation>
        </message>
        <message>
            <source>よい合言葉です。もうすこし長いともっと安心です</source>
            <translation>A good passphrase; a little longer is even safer</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>Please use at least 8 characters</translation>
        </message>
        <message>
            <source>上の合言葉とちがいます</source>
            <translation>This differs from the passphrase above</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunRecovery</name>
        <message>
            <source>復旧コード</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation>Print the code</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>Open without the passphrase on this PC</translation>
        </message>
        <message>
            <source>合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印刷するか紙に書いて、通帳と同じようにしまってください。</source>
            <translation>This code is the only way in if the passphrase is forgotten. It is shown only now. Print it or write it down, and keep it as safe as a bank book.</translation>
        </message>
        <message>
            <source>書きうつせましたか? 左から%1番目の4文字を入れてください</source>
            <translation>Written down? Please type group %1 of the code, four characters</translation>
        </message>
        <message>
            <source>コードとちがいます。上のコードの%1番目をもういちど見てください</source>
            <translation>That is not it. Please look at group %1 of the code above again</translation>
        </message>
        <message>
            <source>合言葉をわすれたとき、このコードで手帳をひらけます。だれにも見せないで、大切にしまってください。</source>
            <translation>This code opens the book when the passphrase is forgotten. Show it to nobody and keep it safe.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation>Kept on this PC only</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>ロック</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>つかいかた</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation>Help (F1)</translation>
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation>Print (Ctrl+P)</translation>
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation>Lock the book (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation>Keys that work everywhere</translation>
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
F1  このせつめい</source>
            <translation>Ctrl+K  Search
Ctrl+P  Print
Ctrl+Z  Undo
Ctrl+L  Lock the book
Alt+←  Back
F1  This help</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>進みぐあい</source>
            <translation>Progress</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::KeySettings</name>
        <message>
            <source>新しい合言葉</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>新しい合言葉(もういちど)</source>
            <translation>New passphrase (again)</translation>
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>新しい復旧コード</source>
            <translation>New recovery code</translation>
        </message>
        <message>
            <source>合言葉を変えています…</source>
            <translation>Changing the passphrase …</translation>
        </message>
        <message>
            <source>合言葉を変えました</source>
            <translation>The passphrase has been changed</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>Open without the passphrase on this PC</translation>
        </message>
        <message>
            <source>復旧コードを作りなおす</source>
            <translation>Make a new recovery code</translation>
        </message>
        <message>
            <source>古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。</source>
            <translation>The old code no longer works. Write this one down or print it now: once you leave this page it is not shown again.</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>Please use at least 8 characters</translation>
        </message>
        <message>
            <source>2つの合言葉がちがいます</source>
            <translation>The two passphrases differ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message>
            <source>ことば</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>年の書き方</source>
            <translation>Years</translation>
        </message>
        <message>
            <source>西暦(2026年)</source>
            <translation>Western (2026)</translation>
        </message>
        <message>
            <source>和暦(令和8年)</source>
            <translation>Japanese era (Reiwa 8)</translation>
        </message>
        <message>
            <source>両方</source>
            <translation>Both</translation>
        </message>
        <message>
            <source>色</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>PCに合わせる</source>
            <translation>Same as this PC</translation>
        </message>
        <message>
            <source>明るい</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>暗い</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>はっきり(黒に白)</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Text size</translation>
        </message>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>とじない</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>さわらないときとじるまで</source>
            <translation>Lock when unused for</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MainWindow</name>
        <message>
            <source>新しい手帳をおくフォルダー</source>
            <translation>Folder for the new book</translation>
        </message>
        <message>
            <source>手帳のフォルダーをえらぶ</source>
            <translation>Choose the book's folder</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>もとにもどす</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MunicipalityField</name>
        <message>
            <source>例: せたがや、札幌市</source>
            <translation>For example setagaya in kana, or 札幌市</translation>
        </message>
        <message>
            <source>見つかった市区町村</source>
            <translation>Municipalities found</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>＋ 家族を追加</source>
            <translation>＋ Add family</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation>Please enter a whole number</translation>
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>Please enter a number with at most %n decimal</numerusform>
                <numerusform>Please enter a number with at most %n decimals</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation>Please enter a number from %1 to %2</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation>Unusual value – please check</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PassphraseField</name>
        <message>
            <source>見る</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>%1を見えるようにする</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>かくす</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation>Search people, records …  Ctrl+K</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>Nothing found</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SettingsPlace</name>
        <message>
            <source>この手帳</source>
            <translation>This book</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>手帳の名前</source>
            <translation>Name of the book</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>見た目とことば</source>
            <translation>Looks and language</translation>
        </message>
        <message>
            <source>ロックと鍵</source>
            <translation>Lock and keys</translation>
        </message>
        <message>
            <source>ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作りなおしもここでします。</source>
            <translation>Choose language, text size, colours and how years are written; each choice works at once. Change the passphrase or make a new recovery code here too.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>やりなおしました</source>
            <translation>Done again</translation>
        </message>
        <message>
            <source>人</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>画面</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>もとにもどせることはありません</source>
            <translation>There is nothing to undo</translation>
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Zでやりなおせます</source>
            <translation>Undone. Ctrl+Shift+Z does it again</translation>
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>Undone, except for %n record changed since</numerusform>
                <numerusform>Undone, except for %n records changed since</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UnlockPage</name>
        <message>
            <source>合言葉</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>ひらく</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>Open the book</translation>
        </message>
        <message>
            <source>復旧コード</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>ほかの手帳をひらく</source>
            <translation>Open another book</translation>
        </message>
        <message>
            <source>新しい手帳をつくる</source>
            <translation>Make a new book</translation>
        </message>
        <message>
            <source>合言葉でひらく</source>
            <translation>Open with the passphrase</translation>
        </message>
        <message>
            <source>合言葉をわすれた(復旧コードでひらく)</source>
            <translation>Forgot it? Open with the recovery code</translation>
        </message>
        <message>
            <source>ひらいています…</source>
            <translation>Opening …</translation>
        </message>
        <message>
            <source>紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです</source>
            <translation>The eight groups on your paper. Hyphens and capitals do not matter</translation>
        </message>
        <message>
            <source>合言葉を入れてください</source>
            <translation>Please enter the passphrase</translation>
        </message>
        <message>
            <source>この手帳の復旧コードではないようです。コードを作りなおしたことがあれば、新しいほうをつかってください。</source>
            <translation>This does not seem to be the recovery code of this book. If you have made a new code, please use the newer one.</translation>
        </message>
        <message>
            <source>コードのどこかがちがいます。1文字ずつたしかめてください。</source>
            <translation>There is a slip somewhere in the code. Please check it character by character.</translation>
        </message>
    </context>
</TS>
