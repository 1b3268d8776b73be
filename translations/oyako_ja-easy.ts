<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Agenda</name>
        <message>
            <source>お母さんは働いていますか(会社員・公務員・パートなど)</source>
            <translation>お母さんは はたらいていますか(会社、役所、パートなど)</translation>
        </message>
        <message>
            <source>お父さん・パートナーは働いていますか</source>
            <translation>お父さん・パートナーは はたらいていますか</translation>
        </message>
        <message>
            <source>お母さんは会社の健康保険に入っていますか</source>
            <translation>お母さんは 会社の 健康保険(けんこうほけん)に 入っていますか</translation>
        </message>
        <message>
            <source>お母さんは雇用保険に入っていますか</source>
            <translation>お母さんは 雇用保険(こようほけん)に 入っていますか</translation>
        </message>
        <message>
            <source>お母さんは国民健康保険に入っていますか</source>
            <translation>お母さんは 国民健康保険(こくみんけんこうほけん)に 入っていますか</translation>
        </message>
        <message>
            <source>お母さんは国民年金(第1号)に入っていますか</source>
            <translation>お母さんは 国民年金(こくみんねんきん)(第1号)に 入っていますか</translation>
        </message>
        <message>
            <source>ひとり親の家庭ですか</source>
            <translation>お父さんか お母さん ひとりで 子どもを 育てていますか</translation>
        </message>
        <message>
            <source>東京都に住んでいますか</source>
            <translation>東京都に すんでいますか</translation>
        </message>
        <message>
            <source>車を使いますか</source>
            <translation>車を つかいますか</translation>
        </message>
        <message>
            <source>保育園などに預けたいですか</source>
            <translation>子どもを 保育園(ほいくえん)などに 預けたいですか</translation>
        </message>
        <message>
            <source>いま、保育園などに通っていませんか</source>
            <translation>いま、子どもは 保育園(ほいくえん)などに 行っていませんか</translation>
        </message>
        <message>
            <source>里帰り出産をしますか</source>
            <translation>お母さんの 実家(じっか)の 近くで 産みますか</translation>
        </message>
        <message>
            <source>ふたりとも育児休業をとりますか</source>
            <translation>お父さんも お母さんも 育児休業(いくじきゅうぎょう)を とりますか</translation>
        </message>
        <message>
            <source>外国の国籍のご家族ですか</source>
            <translation>外国の 国籍(こくせき)ですか</translation>
        </message>
        <message>
            <source>海外で生まれましたか</source>
            <translation>外国で 生まれましたか</translation>
        </message>
        <message>
            <source>生まれたときの体重は2,500g未満でしたか</source>
            <translation>生まれたときの 体重は 2,500gより 少なかったですか</translation>
        </message>
        <message>
            <source>公費で受けられるのは%1まで</source>
            <translation>お金を はらわずに 受けられるのは %1まで</translation>
        </message>
        <message>
            <source>受けられるのは%1まで</source>
            <translation>%1まで 受けられます</translation>
        </message>
        <message>
            <source>%1まで</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>おすすめは%1まででした</source>
            <translation>おすすめは %1まで でした</translation>
        </message>
        <message>
            <source>おすすめは%1まで</source>
            <translation>おすすめは %1まで</translation>
        </message>
        <message>
            <source>%1から</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>期限が近づいています</source>
            <translation>おわりの 日が 近いです</translation>
        </message>
        <message>
            <source>そのあと</source>
            <translation>そのあと</translation>
        </message>
        <message>
            <source>もちもの: %1</source>
            <translation>もっていく もの: %1</translation>
        </message>
        <message>
            <source>きまり: %1</source>
            <translation>きまり: %1</translation>
        </message>
        <message>
            <source>その日が休みなら %1 まで受けつけられます</source>
            <translation>その日が 休みなら、%1 まで だいじょうぶです</translation>
        </message>
        <message>
            <source>市区町村によってちがいます。お住まいの市区町村に確認してください。</source>
            <translation>市や 町によって ちがいます。あなたの 市や 町に 聞いてください。</translation>
        </message>
        <message>
            <source>出典: %1</source>
            <translation>どこに 書いてあるか: %1</translation>
        </message>
        <message>
            <source>期限は%1でした</source>
            <translation>おわりの 日は %1でした</translation>
        </message>
        <message>
            <source>%1: 申請のようすを確かめる</source>
            <translation>%1：申請が どうなったか 見る</translation>
        </message>
        <message>
            <source>%1: たりないものを出しなおす</source>
            <translation>%1：たりない ものを もう一度 出す</translation>
        </message>
        <message>
            <source>%1: 使える日がもうすぐ終わります</source>
            <translation>%1：使える 日が もうすぐ 終わります</translation>
        </message>
        <message>
            <source>%1: 使える期間がもうすぐ終わります</source>
            <translation>%1：使える 期間が もうすぐ 終わります</translation>
        </message>
        <message>
            <source>新しい制度: %1</source>
            <translation>新しい 助け：%1</translation>
        </message>
        <message>
            <source>変わった制度: %1</source>
            <translation>変わった 助け：%1</translation>
        </message>
        <message numerus="yes">
            <source>新しい制度・変わった制度 %n件</source>
            <translation>
                <numerusform>新しい 助けと 変わった 助け %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>この日は「%1」で聞いて、%2に書きました</source>
            <translation>この日は 「%1」で 聞いて、%2に 書きました</translation>
        </message>
        <message>
            <source>3か月より前から、とっていません</source>
            <translation>3か月より 前から、とっていません</translation>
        </message>
        <message>
            <source>「%1」を出す・返事をする</source>
            <translation>「%1」を 出す・へんじを する</translation>
        </message>
        <message>
            <source>「%1」の有効期限</source>
            <translation>「%1」が つかえるのは いつまでか</translation>
        </message>
        <message>
            <source>「%1」の紙は、もう処分できます</source>
            <translation>「%1」の かみは、もう すてても いいです</translation>
        </message>
        <message>
            <source>手帳のバックアップをとる</source>
            <translation>手帳の コピーを とる</translation>
        </message>
        <message>
            <source>%1人目・%2</source>
            <translation>%1人目・%2</translation>
        </message>
        <message>
            <source>おすすめの時期や期限を過ぎました</source>
            <translation>おすすめの 時期や しめきりを すぎました</translation>
        </message>
        <message>
            <source>%1: 預かりの予約をする</source>
            <translation>%1: あずける よやくを する</translation>
        </message>
        <message>
            <source>%1: 預かりの予約の受付が終わります</source>
            <translation>%1: あずける よやくの うけつけが おわります</translation>
        </message>
        <message>
            <source>例: %1%2の案内 – %3</source>
            <translation>れい: %1%2の あんない – %3</translation>
        </message>
        <message>
            <source>例: ある市区町村の案内 – %1</source>
            <translation>れい: ある まちの あんない – %1</translation>
        </message>
        <message>
            <source>つぎは、ほかの市区町村の例です。お住まいの市区町村では、ちがうことがあります。</source>
            <translation>つぎは、ほかの まちの れいです。あなたの まちでは、ちがう ことが あります。まどぐちで 聞いてください。</translation>
        </message>
        <message>
            <source>毎日</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>%1日ごと</source>
            <translation>%1日に 1回</translation>
        </message>
        <message>
            <source>毎週</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>%1週ごと</source>
            <translation>%1週間に 1回</translation>
        </message>
        <message>
            <source>毎月</source>
            <translation>毎月</translation>
        </message>
        <message>
            <source>%1か月ごと</source>
            <translation>%1か月に 1回</translation>
        </message>
        <message>
            <source>毎年</source>
            <translation>毎年</translation>
        </message>
        <message>
            <source>%1年ごと</source>
            <translation>%1年に 1回</translation>
        </message>
        <message>
            <source>くりかえし</source>
            <translation>くりかえし</translation>
        </message>
        <message>
            <source>おすすめは%1から%2まで</source>
            <translation>おすすめは %1から %2まで</translation>
        </message>
        <message>
            <source>おすすめは%1から</source>
            <translation>おすすめは %1から</translation>
        </message>
        <message>
            <source>%1(おすすめはこの日まで)</source>
            <translation>%1(おすすめは この日まで)</translation>
        </message>
        <message>
            <source>%1(この日から)</source>
            <translation>%1(この日から)</translation>
        </message>
        <message>
            <source>%1を公費で受けられる最終日</source>
            <translation>%1を ただで うけられる さいごの日</translation>
        </message>
        <message>
            <source>%1の最終日</source>
            <translation>%1の さいごの日</translation>
        </message>
        <message>
            <source>きまりの最終日: %1</source>
            <translation>きまりの さいごの日: %1</translation>
        </message>
        <message>
            <source>いま受けられます</source>
            <translation>いま 受けられます</translation>
        </message>
        <message>
            <source>%1までに届く予定</source>
            <translation>%1までに とどく よてい</translation>
        </message>
        <message>
            <source>%1: %2に入金の予定です</source>
            <translation>%1: %2に お金が とどきます</translation>
        </message>
        <message>
            <source>%1: %2の入金が届いたか確かめる</source>
            <translation>%1: %2の お金が とどいたか 見る</translation>
        </message>
        <message>
            <source>これから1週間</source>
            <translation>これからの 1週間(7日)</translation>
        </message>
        <message>
            <source>これから1か月</source>
            <translation>これからの 1か月(30日)</translation>
        </message>
    </context>
    <context>
        <name>AuditReport</name>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>アクセス記録 日報</source>
            <translation>アクセスの きろく 1にちぶん</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>ばんごう</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>じこく</translation>
        </message>
        <message>
            <source>担当</source>
            <translation>たんとう</translation>
        </message>
        <message>
            <source>したこと</source>
            <translation>した こと</translation>
        </message>
        <message>
            <source>だれの記録</source>
            <translation>だれの きろく</translation>
        </message>
        <message>
            <source>くわしく</source>
            <translation>くわしく</translation>
        </message>
        <message>
            <source>印刷したときの終わりの印(番号 %1)</source>
            <translation>いんさつした ときの おわりの しるし (ばんごう %1)</translation>
        </message>
        <message>
            <source>あとで記録が書きかえられると、この印と合わなくなります。紙を保管してください。</source>
            <translation>あとで きろくが かきかえられると、この しるしと あわなく なります。かみを しまって おいて ください。</translation>
        </message>
        <message>
            <source>この日の記録はありません。</source>
            <translation>この ひの きろくは ありません。</translation>
        </message>
    </context>
    <context>
        <name>AuditWords</name>
        <message>
            <source>健診の用紙をひらきました</source>
            <translation>けんしんの 用紙を ひらきました</translation>
        </message>
        <message>
            <source>コマンドで読みました</source>
            <translation>コマンドで 読みました</translation>
        </message>
        <message>
            <source>受けとりトレイで、ファイルとならべて見ました</source>
            <translation>うけとりトレイで、ファイルと ならべて 見ました</translation>
        </message>
        <message>
            <source>受けとりトレイのファイルを、取り込まないことにしました</source>
            <translation>うけとりトレイの ファイルを、とりこまない ことに しました</translation>
        </message>
        <message>
            <source>家族へ渡す健診と接種の結果</source>
            <translation>家族へ わたす けんしんと せっしゅの けっか</translation>
        </message>
        <message>
            <source>封をしたファイル</source>
            <translation>ふうを した ファイル</translation>
        </message>
        <message>
            <source>アクセス記録の日報</source>
            <translation>アクセスきろくの 日報</translation>
        </message>
        <message>
            <source>予約の日の紙ひとそろい</source>
            <translation>よやくの 日の 紙 ひとそろい</translation>
        </message>
        <message>
            <source>問診票か届出</source>
            <translation>もんしんひょうか とどけ</translation>
        </message>
        <message>
            <source>手帳まるごと</source>
            <translation>手帳 まるごと</translation>
        </message>
        <message>
            <source>しまってある書類</source>
            <translation>しまってある しょるい</translation>
        </message>
        <message>
            <source>鍵をしらせる手紙</source>
            <translation>かぎを しらせる 手紙</translation>
        </message>
        <message>
            <source>アンケートのファイル</source>
            <translation>アンケートの ファイル</translation>
        </message>
        <message>
            <source>アンケートの答え1枚</source>
            <translation>アンケートの 答え 1まい</translation>
        </message>
        <message>
            <source>アンケートの集計</source>
            <translation>アンケートの しゅうけい</translation>
        </message>
        <message>
            <source>アンケートの集計(CSV)</source>
            <translation>アンケートの しゅうけい(CSV)</translation>
        </message>
        <message>
            <source>この施設の、はじめの管理の人です</source>
            <translation>この しせつの、はじめの かんりの 人です</translation>
        </message>
        <message>
            <source>担当の人の合言葉ではない鍵でひらきました</source>
            <translation>たんとうの 人の あいことばでは ない かぎで ひらきました</translation>
        </message>
        <message>
            <source>失敗のひかえのファイルが、なくなっていました</source>
            <translation>しっぱいの ひかえの ファイルが、なくなって いました</translation>
        </message>
        <message>
            <source>失敗のひかえに、読めない行がありました</source>
            <translation>しっぱいの ひかえに、読めない 行が ありました</translation>
        </message>
        <message>
            <source>暗証番号で代わりました</source>
            <translation>あんしょうばんごうで かわりました</translation>
        </message>
        <message>
            <source>暗証番号がちがいました</source>
            <translation>あんしょうばんごうが ちがいました</translation>
        </message>
        <message>
            <source>暗証番号を決めました</source>
            <translation>あんしょうばんごうを きめました</translation>
        </message>
        <message>
            <source>合言葉で代わりました</source>
            <translation>あいことばで かわりました</translation>
        </message>
        <message>
            <source>合言葉がちがいました</source>
            <translation>あいことばが ちがいました</translation>
        </message>
        <message>
            <source>担当の人を加えました</source>
            <translation>たんとうの 人を くわえました</translation>
        </message>
        <message>
            <source>担当の人の合言葉を変えました</source>
            <translation>たんとうの 人の あいことばを かえました</translation>
        </message>
        <message>
            <source>担当の人を退職にしました</source>
            <translation>たんとうの 人を やめた ことに しました</translation>
        </message>
        <message>
            <source>担当の人の係を変えました</source>
            <translation>たんとうの 人の かかりを かえました</translation>
        </message>
        <message>
            <source>健診や問診票を書きました</source>
            <translation>けんしんや もんしんひょうを 書きました</translation>
        </message>
        <message>
            <source>わたすことの同意を書きました</source>
            <translation>わたす ことの どういを 書きました</translation>
        </message>
        <message>
            <source>結果を見とどけたことにしました</source>
            <translation>けっかを 見とどけた ことに しました</translation>
        </message>
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
        <message>
            <source>一覧</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>一覧(CSV)</source>
            <translation>一覧(CSV)</translation>
        </message>
        <message>
            <source>案内の手紙</source>
            <translation>あんないの 手紙</translation>
        </message>
        <message>
            <source>宛名ラベル</source>
            <translation>あて名ラベル</translation>
        </message>
        <message>
            <source>健診票</source>
            <translation>けんしんの 紙</translation>
        </message>
        <message numerus="yes">
            <source>「%1」%2、%n人分の%3</source>
            <translation>
                <numerusform>「%1」%2、%n人分の %3</numerusform>
            </translation>
        </message>
        <message>
            <source>「%1」を見ました</source>
            <translation>「%1」を 見ました</translation>
        </message>
        <message>
            <source>ご家庭の答え(%1)を見ました</source>
            <translation>ごかていの 答え(%1)を 見ました</translation>
        </message>
        <message numerus="yes">
            <source>自動でロックするまでを%n分にしました</source>
            <translation>
                <numerusform>じどうで ロックするまでを %n分に しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>アクセス記録%n件(CSV)</source>
            <translation>
                <numerusform>アクセスきろく %n件(CSV)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1のファイル</source>
            <translation>%1の ファイル</translation>
        </message>
        <message>
            <source>%1の統計</source>
            <translation>%1の とうけい</translation>
        </message>
        <message>
            <source>%1の統計(CSV)</source>
            <translation>%1の とうけい(CSV)</translation>
        </message>
        <message>
            <source>%1 %2に、合言葉がちがいました</source>
            <translation>%1 %2に、あいことばが ちがいました</translation>
        </message>
        <message>
            <source>ログイン</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>ログイン失敗</source>
            <translation>ログイン できなかった</translation>
        </message>
        <message>
            <source>担当を交代</source>
            <translation>たんとうを かわった</translation>
        </message>
        <message>
            <source>ロック</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>その方のページをひらきました</source>
            <translation>その人の ページを ひらきました</translation>
        </message>
        <message>
            <source>閲覧</source>
            <translation>みること</translation>
        </message>
        <message>
            <source>慎重な項目の閲覧</source>
            <translation>だいじな ことを みること</translation>
        </message>
        <message>
            <source>記入</source>
            <translation>かくこと</translation>
        </message>
        <message>
            <source>取り込み</source>
            <translation>とりこみ</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>いんさつ</translation>
        </message>
        <message>
            <source>書き出し</source>
            <translation>かきだし</translation>
        </message>
    </context>
    <context>
        <name>BookingFields</name>
        <message>
            <source>予約はいつから</source>
            <translation>よやくは いつから</translation>
        </message>
        <message>
            <source>予約はいつまで</source>
            <translation>よやくは いつまで</translation>
        </message>
        <message>
            <source>例: 12/10、5日前</source>
            <translation>れい: 12/10、5日前</translation>
        </message>
        <message>
            <source>「5日前」「1か月前」か、日にちを入れてください</source>
            <translation>「5日前」「1か月前」か、日を いれて ください</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>乳児身体発育曲線(男の子)</source>
            <translation>赤ちゃんの 体重と 身長(男の子)</translation>
        </message>
        <message>
            <source>乳児身体発育曲線(女の子)</source>
            <translation>赤ちゃんの 体重と 身長(女の子)</translation>
        </message>
        <message>
            <source>幼児身体発育曲線(男の子)</source>
            <translation>子どもの 体重と 身長(男の子)</translation>
        </message>
        <message>
            <source>幼児身体発育曲線(女の子)</source>
            <translation>子どもの 体重と 身長(女の子)</translation>
        </message>
        <message>
            <source>乳幼児の頭囲(男の子)</source>
            <translation>頭の まわり(男の子)</translation>
        </message>
        <message>
            <source>乳幼児の頭囲(女の子)</source>
            <translation>頭の まわり(女の子)</translation>
        </message>
        <message>
            <source>幼児の身長体重曲線(男の子)</source>
            <translation>身長と 体重(男の子)</translation>
        </message>
        <message>
            <source>幼児の身長体重曲線(女の子)</source>
            <translation>身長と 体重(女の子)</translation>
        </message>
        <message>
            <source>身長の曲線(男の子)</source>
            <translation>身長(男の子)</translation>
        </message>
        <message>
            <source>身長の曲線(女の子)</source>
            <translation>身長(女の子)</translation>
        </message>
        <message>
            <source>BMI(カウプ指数)の曲線(男の子)</source>
            <translation>BMI(男の子)</translation>
        </message>
        <message>
            <source>BMI(カウプ指数)の曲線(女の子)</source>
            <translation>BMI(女の子)</translation>
        </message>
        <message>
            <source>生まれたときの体重と在胎週数</source>
            <translation>生まれた ときの 体重</translation>
        </message>
        <message>
            <source>生まれたときの身長と在胎週数</source>
            <translation>生まれた ときの 身長</translation>
        </message>
        <message>
            <source>生まれたときの頭囲と在胎週数</source>
            <translation>生まれた ときの 頭の まわり</translation>
        </message>
        <message>
            <source>妊娠中の体重</source>
            <translation>妊娠中の 体重</translation>
        </message>
        <message>
            <source>妊娠中の血圧</source>
            <translation>妊娠中の 血圧</translation>
        </message>
        <message>
            <source>子宮底長</source>
            <translation>おなかの 高さ(子宮底長)</translation>
        </message>
        <message>
            <source>赤ちゃんの推定体重</source>
            <translation>おなかの 赤ちゃんの だいたいの 体重</translation>
        </message>
        <message>
            <source>月齢(か月)</source>
            <translation>月齢(か月)</translation>
        </message>
        <message>
            <source>年齢(歳)</source>
            <translation>年(歳)</translation>
        </message>
        <message>
            <source>妊娠週数(週)</source>
            <translation>妊娠の 週</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>体重</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>身長</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>頭の まわり</translation>
        </message>
        <message>
            <source>BMI</source>
            <translation>BMI</translation>
        </message>
        <message>
            <source>血圧</source>
            <translation>血圧</translation>
        </message>
        <message>
            <source>上の血圧</source>
            <translation>上の 血圧</translation>
        </message>
        <message>
            <source>下の血圧</source>
            <translation>下の 血圧</translation>
        </message>
        <message>
            <source>推定体重</source>
            <translation>だいたいの 体重</translation>
        </message>
        <message>
            <source>1人めの赤ちゃん</source>
            <translation>1人めの 赤ちゃん</translation>
        </message>
        <message>
            <source>2人めの赤ちゃん</source>
            <translation>2人めの 赤ちゃん</translation>
        </message>
        <message>
            <source>3人めの赤ちゃん</source>
            <translation>3人めの 赤ちゃん</translation>
        </message>
        <message>
            <source>4人めの赤ちゃん</source>
            <translation>4人めの 赤ちゃん</translation>
        </message>
        <message>
            <source>3〜97パーセンタイル</source>
            <translation>3〜97パーセンタイル</translation>
        </message>
        <message>
            <source>10〜90パーセンタイル</source>
            <translation>10〜90パーセンタイル</translation>
        </message>
        <message>
            <source>25〜75パーセンタイル</source>
            <translation>25〜75パーセンタイル</translation>
        </message>
        <message>
            <source>3パーセンタイル</source>
            <translation>3パーセンタイル</translation>
        </message>
        <message>
            <source>10パーセンタイル</source>
            <translation>10パーセンタイル</translation>
        </message>
        <message>
            <source>25パーセンタイル</source>
            <translation>25パーセンタイル</translation>
        </message>
        <message>
            <source>50パーセンタイル</source>
            <translation>50パーセンタイル</translation>
        </message>
        <message>
            <source>75パーセンタイル</source>
            <translation>75パーセンタイル</translation>
        </message>
        <message>
            <source>90パーセンタイル</source>
            <translation>90パーセンタイル</translation>
        </message>
        <message>
            <source>97パーセンタイル</source>
            <translation>97パーセンタイル</translation>
        </message>
        <message>
            <source>平均</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>−2SD</source>
            <translation>−2SD</translation>
        </message>
        <message>
            <source>−1SD</source>
            <translation>−1SD</translation>
        </message>
        <message>
            <source>+1SD</source>
            <translation>+1SD</translation>
        </message>
        <message>
            <source>+2SD</source>
            <translation>+2SD</translation>
        </message>
        <message>
            <source>±2SD</source>
            <translation>±2SD</translation>
        </message>
        <message>
            <source>±1.5SD</source>
            <translation>±1.5SD</translation>
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation>妊娠の 前の 体重</translation>
        </message>
        <message>
            <source>37週からのめやす</source>
            <translation>37週からの めやす</translation>
        </message>
        <message>
            <source>めやす(一人ひとりちがいます)</source>
            <translation>めやす(人に よって ちがいます)</translation>
        </message>
        <message>
            <source>上 140</source>
            <translation>上 140</translation>
        </message>
        <message>
            <source>下 90</source>
            <translation>下 90</translation>
        </message>
        <message>
            <source>乳幼児身体発育調査 令和5年(2023)</source>
            <translation>国の 調査 令和5年(2023)</translation>
        </message>
        <message>
            <source>WHO Child Growth Standards 2006</source>
            <translation>WHO Child Growth Standards 2006</translation>
        </message>
        <message>
            <source>2000年調査 身長の平均とSD</source>
            <translation>2000年の 調査 身長</translation>
        </message>
        <message>
            <source>2000年調査 BMI(LMS 2011)</source>
            <translation>2000年の 調査 BMI</translation>
        </message>
        <message>
            <source>在胎期間別出生時体格標準値(2010)</source>
            <translation>生まれた ときの 大きさ(2010)</translation>
        </message>
        <message>
            <source>2000年調査 標準体重</source>
            <translation>2000年の 調査 標準体重</translation>
        </message>
        <message>
            <source>妊娠中の体重増加指導の目安 2021(日本産科婦人科学会)</source>
            <translation>妊娠中の 体重の めやす 2021</translation>
        </message>
        <message>
            <source>体重・身長(0〜1歳)</source>
            <translation>体重・身長(0〜1歳)</translation>
        </message>
        <message>
            <source>体重・身長(1〜6歳)</source>
            <translation>体重・身長(1〜6歳)</translation>
        </message>
        <message>
            <source>身長と体重のつりあい</source>
            <translation>身長と 体重の つりあい</translation>
        </message>
        <message>
            <source>身長(おとなまで)</source>
            <translation>身長(おとなまで)</translation>
        </message>
        <message>
            <source>BMI(おとなまで)</source>
            <translation>BMI(おとなまで)</translation>
        </message>
        <message>
            <source>生まれたときの体重</source>
            <translation>生まれた ときの 体重</translation>
        </message>
        <message>
            <source>生まれたときの身長</source>
            <translation>生まれた ときの 身長</translation>
        </message>
        <message>
            <source>生まれたときの頭囲</source>
            <translation>生まれた ときの 頭の まわり</translation>
        </message>
        <message>
            <source>基準: %1</source>
            <translation>基準: %1</translation>
        </message>
        <message>
            <source>帯の中に94%の子の値が入ります</source>
            <translation>帯の 中に 94%の 子が 入ります</translation>
        </message>
        <message>
            <source>修正月齢(予定日から数えた月齢)</source>
            <translation>修正月齢(予定日から 数えた 月齢)</translation>
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目より前です。</source>
            <translation>同じ 月齢の 子 100人なら、小さい ほうから %1番目より 前です。</translation>
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目よりあとです。</source>
            <translation>同じ 月齢の 子 100人なら、小さい ほうから %1番目より あとです。</translation>
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目と%2番目のあいだです。</source>
            <translation>同じ 月齢の 子 100人なら、小さい ほうから %1番目と %2番目の あいだです。</translation>
        </message>
        <message>
            <source>修正%1(生まれて%2)</source>
            <translation>修正 %1(生まれて %2)</translation>
        </message>
        <message>
            <source>家</source>
            <translation>家</translation>
        </message>
        <message>
            <source>%1の記録は1つ、%2です。</source>
            <translation>%1は 1つ、%2です。</translation>
        </message>
        <message>
            <source>%1の記録は%2つ。%3から%4へふえています。</source>
            <translation>%1は %2つ。%3から %4へ ふえています。</translation>
        </message>
        <message>
            <source>%1の記録は%2つ。%3から%4へへっています。</source>
            <translation>%1は %2つ。%3から %4へ へっています。</translation>
        </message>
        <message>
            <source>%1の記録は%2つ。%3と%4で同じです。</source>
            <translation>%1は %2つ。%3と %4で 同じです。</translation>
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の下にあります。</source>
            <translation>いちばん 新しい 値は 帯(%1)の 下です。</translation>
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の上にあります。</source>
            <translation>いちばん 新しい 値は 帯(%1)の 上です。</translation>
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の中にあります。</source>
            <translation>いちばん 新しい 値は 帯(%1)の 中です。</translation>
        </message>
        <message>
            <source>WHO(世界保健機関)</source>
            <translation>WHO(せかいほけんきかん)</translation>
        </message>
        <message>
            <source>令和5年調査(手帳)</source>
            <translation>令和5年の 調査(手帳)</translation>
        </message>
        <message>
            <source>出生時体格標準値(2010)</source>
            <translation>生まれた ときの 大きさ(2010)</translation>
        </message>
        <message>
            <source>2000年調査</source>
            <translation>2000年の 調査</translation>
        </message>
        <message>
            <source>BMI(カウプ指数) %1</source>
            <translation>BMI %1</translation>
        </message>
        <message>
            <source>肥満度 %1%</source>
            <translation>肥満度 %1%</translation>
        </message>
        <message>
            <source>SDスコア %1(%2パーセンタイル)</source>
            <translation>SDスコア %1(%2パーセンタイル)</translation>
        </message>
        <message>
            <source>前の記録から1日あたり %1 g</source>
            <translation>前の 記録から 1日に %1 g</translation>
        </message>
        <message>
            <source>首がすわった</source>
            <translation>首が すわった</translation>
        </message>
        <message>
            <source>寝返りをした</source>
            <translation>寝返りを した</translation>
        </message>
        <message>
            <source>ひとりですわった</source>
            <translation>ひとりで すわった</translation>
        </message>
        <message>
            <source>はいはいをした</source>
            <translation>はいはいを した</translation>
        </message>
        <message>
            <source>つかまり立ちをした</source>
            <translation>つかまり立ちを した</translation>
        </message>
        <message>
            <source>つたい歩きをした</source>
            <translation>つたい歩きを した</translation>
        </message>
        <message>
            <source>ひとり歩きをした</source>
            <translation>ひとりで 歩いた</translation>
        </message>
        <message>
            <source>このグラフの範囲には、「%1」の記録がまだありません。書くと、ここに点が出ます。</source>
            <translation>この グラフの はんいには、「%1」の きろくが まだ ありません。書くと、ここに 点が 出ます。</translation>
        </message>
        <message>
            <source>−15〜+15%</source>
            <translation>−15〜+15%</translation>
        </message>
        <message>
            <source>+15%</source>
            <translation>+15%</translation>
        </message>
        <message>
            <source>+20%</source>
            <translation>+20%</translation>
        </message>
        <message>
            <source>+30%</source>
            <translation>+30%</translation>
        </message>
        <message>
            <source>−15%</source>
            <translation>−15%</translation>
        </message>
        <message>
            <source>−20%</source>
            <translation>−20%</translation>
        </message>
        <message>
            <source>身長を書くと、ふえ方のめやすが出ます</source>
            <translation>しん長を 書くと、ふえかたの めやすが 出ます</translation>
        </message>
        <message>
            <source>妊娠前の体重を書くと、ふえ方のめやすが出ます</source>
            <translation>にんしん前の 体じゅうを 書くと、ふえかたの めやすが 出ます</translation>
        </message>
        <message>
            <source>生まれた日から数えた月齢</source>
            <translation>うまれた 日から かぞえた 月れい</translation>
        </message>
    </context>
    <context>
        <name>Clinic</name>
        <message>
            <source>%1パーセンタイル未満</source>
            <translation>%1パーセンタイルより下</translation>
        </message>
        <message>
            <source>%1パーセンタイル以上</source>
            <translation>%1パーセンタイルより上</translation>
        </message>
        <message>
            <source>%1〜%2パーセンタイル</source>
            <translation>%1〜%2パーセンタイル</translation>
        </message>
        <message>
            <source>済</source>
            <translation>すみ</translation>
        </message>
        <message>
            <source>記入中</source>
            <translation>書いている</translation>
        </message>
        <message>
            <source>持参あり</source>
            <translation>もってきた</translation>
        </message>
        <message>
            <source>前回 %1 %2</source>
            <translation>まえ %1 %2</translation>
        </message>
        <message>
            <source>修正月齢で</source>
            <translation>しゅうせい月れいで</translation>
        </message>
        <message>
            <source>%1 %2生</source>
            <translation>%1 %2生まれ</translation>
        </message>
        <message>
            <source>健診に案内する子</source>
            <translation>けんしんに あんないする 子</translation>
        </message>
        <message>
            <source>健診にまだ来ていない子</source>
            <translation>けんしんに まだ 来ていない 子</translation>
        </message>
        <message>
            <source>結果を見とどける子</source>
            <translation>けっかを 見とどける 子</translation>
        </message>
        <message>
            <source>予防接種がまだの子</source>
            <translation>よぼうせっしゅが まだの 子</translation>
        </message>
        <message>
            <source>令和5年調査 %1</source>
            <translation>令和5年 しらべ %1</translation>
        </message>
        <message>
            <source>2000年調査 %1%2 SD</source>
            <translation>2000年 しらべ %1%2 SD</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>希望の順番</source>
            <translation>きぼうの じゅんばん</translation>
        </message>
        <message>
            <source>種別</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>じゅうしょ</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>曜日・時間</source>
            <translation>ようび・じかん</translation>
        </message>
        <message>
            <source>ただし書き</source>
            <translation>ちゅうい</translation>
        </message>
        <message>
            <source>年齢</source>
            <translation>とし</translation>
        </message>
        <message>
            <source>定員</source>
            <translation>人の数(定員)</translation>
        </message>
        <message>
            <source>一時預かり</source>
            <translation>すこしの時間 あずける</translation>
        </message>
        <message>
            <source>指数のメモ</source>
            <translation>点数の メモ</translation>
        </message>
        <message>
            <source>しめきり</source>
            <translation>しめきり</translation>
        </message>
        <message>
            <source>見学の記録</source>
            <translation>見に行った きろく</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>くらべる表</source>
            <translation>くらべる ひょう</translation>
        </message>
        <message>
            <source>%1に印刷。一覧に書いてあるとおりです。申しこむ前に、園や市区町村にたしかめてください。</source>
            <translation>%1に いんさつ。リストに 書いてある とおりです。もうしこむ 前に、園や 市役所に きいてください。</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation>日は わからない</translation>
        </message>
        <message>
            <source>%1ごろ</source>
            <translation>%1ごろ</translation>
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>うまれて %n日</numerusform>
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
                <numerusform>%nさい</numerusform>
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
        <message>
            <source>カレンダーにない日です</source>
            <translation>カレンダーに ない日です</translation>
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation>1868年から 2199年までの 日を 書いてください</translation>
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation>年・月・日を ぜんぶ 書いてください</translation>
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation>たとえば: R6.5.3、2024-5-3、5/3</translation>
        </message>
        <message>
            <source>その元号にはない年です</source>
            <translation>その 元号(令和など)には ない年です</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>このカード</source>
            <translation>この カード</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>母子健康手帳</translation>
        </message>
        <message>
            <source>保険証・医療証の写し</source>
            <translation>ほけん証の コピー</translation>
        </message>
        <message>
            <source>水と食べもの(3日分から)</source>
            <translation>水と 食べもの(3日分から)</translation>
        </message>
        <message>
            <source>いつもの薬・お薬手帳</source>
            <translation>いつもの 薬・お薬手帳</translation>
        </message>
        <message>
            <source>あかり・ラジオ</source>
            <translation>あかり・ラジオ</translation>
        </message>
        <message>
            <source>充電器・電池</source>
            <translation>じゅうでん器・でんち</translation>
        </message>
        <message>
            <source>産じょくパッド・ナプキン</source>
            <translation>ナプキン</translation>
        </message>
        <message>
            <source>出産のための荷物</source>
            <translation>赤ちゃんを うむための にもつ</translation>
        </message>
        <message>
            <source>ミルク(液体・粉)</source>
            <translation>ミルク</translation>
        </message>
        <message>
            <source>使いすての哺乳びん・紙コップ</source>
            <translation>つかいすての ほにゅうびん・紙コップ</translation>
        </message>
        <message>
            <source>授乳ケープ</source>
            <translation>じゅにゅうケープ</translation>
        </message>
        <message>
            <source>離乳食(レトルト・びん)</source>
            <translation>りにゅう食</translation>
        </message>
        <message>
            <source>スプーン・エプロン</source>
            <translation>スプーン・エプロン</translation>
        </message>
        <message>
            <source>幼児食・おやつ</source>
            <translation>小さい子の 食べもの・おやつ</translation>
        </message>
        <message>
            <source>ストローの飲みもの</source>
            <translation>ストローの 飲みもの</translation>
        </message>
        <message>
            <source>おむつ</source>
            <translation>おむつ</translation>
        </message>
        <message>
            <source>おしりふき・ポリ袋</source>
            <translation>おしりふき・ふくろ</translation>
        </message>
        <message>
            <source>だっこひも</source>
            <translation>だっこひも</translation>
        </message>
        <message>
            <source>くつ</source>
            <translation>くつ</translation>
        </message>
        <message>
            <source>子ども用の携帯トイレ</source>
            <translation>子どもの けいたいトイレ</translation>
        </message>
        <message>
            <source>着がえ・タオル・毛布</source>
            <translation>きがえ・タオル・もうふ</translation>
        </message>
        <message>
            <source>お気に入りのおもちゃ・絵本</source>
            <translation>すきな おもちゃ・えほん</translation>
        </message>
        <message>
            <source>笛・名札</source>
            <translation>ふえ・名ふだ</translation>
        </message>
        <message>
            <source>%1 %2回</source>
            <translation>%1 %2回</translation>
        </message>
        <message>
            <source>妊娠中・出産予定日 %1</source>
            <translation>にんしん中・よていび %1</translation>
        </message>
        <message>
            <source>生まれた日: %1</source>
            <translation>生まれた日: %1</translation>
        </message>
        <message>
            <source>アレルギー: %1</source>
            <translation>アレルギー: %1</translation>
        </message>
        <message>
            <source>薬: %1</source>
            <translation>薬: %1</translation>
        </message>
        <message>
            <source>血液型(本人の申告): %1</source>
            <translation>血液型(きいたもの): %1</translation>
        </message>
        <message>
            <source>予防接種: %1</source>
            <translation>よぼうせっしゅ: %1</translation>
        </message>
        <message>
            <source>なまえはまだ</source>
            <translation>なまえは まだ</translation>
        </message>
        <message>
            <source>もしものときのカード</source>
            <translation>もしものときの カード</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>れんらく先</translation>
        </message>
        <message>
            <source>かかりつけ</source>
            <translation>かかりつけ</translation>
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation>家族が あつまる ところ</translation>
        </message>
        <message>
            <source>家族のこと</source>
            <translation>家族の こと</translation>
        </message>
        <message>
            <source>避難</source>
            <translation>にげる</translation>
        </message>
        <message>
            <source>避難する場所</source>
            <translation>にげる ばしょ</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>もちもの</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>入れられない値です。</source>
            <translation>ここには 書けないものです。</translation>
        </message>
        <message>
            <source>見つかりませんでした。場所をたしかめてください。</source>
            <translation>ありませんでした。場所を もういちど 見てください。</translation>
        </message>
        <message>
            <source>手帳はとじています。合言葉でひらいてください。</source>
            <translation>手帳は とじています。合言葉で ひらいてください。</translation>
        </message>
        <message>
            <source>合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。</source>
            <translation>合言葉が ちがいます。大きい文字と 小さい文字を 見てください。なにも かわっていません。</translation>
        </message>
        <message>
            <source>手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。</source>
            <translation>手帳の ファイルが こわれています。ファイルは そのままです。コピー(バックアップ)から もどせます。</translation>
        </message>
        <message>
            <source>暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場所へうつしてから、もういちどためしてください。</source>
            <translation>手帳の 場所に、まもられていない ファイルが あります。あぶないので ひらきません。ほかの 場所に うつしてから、もういちど してください。</translation>
        </message>
        <message>
            <source>この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。</source>
            <translation>この 手帳は 新しい Oyakoの 手帳です。Oyakoを 新しくしてから ひらいてください。</translation>
        </message>
        <message>
            <source>この場所には書きこめません。フォルダーの設定をたしかめてください。</source>
            <translation>この 場所には 書けません。フォルダーの 設定を 見てください。</translation>
        </message>
        <message>
            <source>ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。</source>
            <translation>パソコンに 空きが ありません。空きを つくってから、もういちど してください。なにも なくなっていません。</translation>
        </message>
        <message>
            <source>読み書きがうまくいきませんでした。もういちどためしてください。</source>
            <translation>うまく いきませんでした。もういちど してください。</translation>
        </message>
        <message>
            <source>このPCではつかえない機能です。</source>
            <translation>この パソコンでは つかえません。</translation>
        </message>
        <message>
            <source>ここは入れてください。</source>
            <translation>ここは 書いてください。</translation>
        </message>
        <message>
            <source>知らない項目があります。</source>
            <translation>知らない ものが あります。</translation>
        </message>
        <message>
            <source>その記録はもうありません。</source>
            <translation>その きろくは もう ありません。</translation>
        </message>
        <message>
            <source>同じものがもうあります。</source>
            <translation>同じものが もう あります。</translation>
        </message>
        <message>
            <source>ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。</source>
            <translation>ほかの ところで 先に かわりました。新しい ものを 見てから、もういちど なおしてください。</translation>
        </message>
        <message>
            <source>いまはできません。</source>
            <translation>いまは できません。</translation>
        </message>
        <message>
            <source>とちゅうでやめました。何も変わっていません。</source>
            <translation>とちゅうで やめました。なにも かわっていません。</translation>
        </message>
        <message>
            <source>ファイルが大きすぎます。</source>
            <translation>ファイルが 大きすぎます。</translation>
        </message>
        <message>
            <source>ファイルのつくりが深すぎて読めません。</source>
            <translation>ファイルが ふくざつで 読めません。</translation>
        </message>
        <message>
            <source>文字を読めないファイルです(UTF-8ではありません)。</source>
            <translation>文字を 読めない ファイルです(UTF-8では ありません)。</translation>
        </message>
        <message>
            <source>JSONとして読めないファイルです。</source>
            <translation>JSONとして 読めない ファイルです。</translation>
        </message>
        <message>
            <source>FHIR R4のファイルではありません。</source>
            <translation>FHIR R4の ファイルでは ありません。</translation>
        </message>
        <message>
            <source>読み方を知らないファイルです。</source>
            <translation>読みかたを 知らない ファイルです。</translation>
        </message>
        <message>
            <source>この問診票はつかえません。つくった人に知らせてください。</source>
            <translation>この 紙は つかえません。つくった人に 言ってください。</translation>
        </message>
        <message>
            <source>この問診票の計算式はつかえません。</source>
            <translation>この 紙の 計算は つかえません。</translation>
        </message>
        <message>
            <source>表のデータにまちがいがあります。</source>
            <translation>表の データが まちがっています。</translation>
        </message>
        <message>
            <source>この手帳は、いま別のところで使っています。取り込みが終わるのを待つか、別のウィンドウをとじてから、もういちどためしてください。</source>
            <translation>この てちょうは いま ほかの ところで つかって います。とりこみが おわるのを まつか、べつの ウィンドウを とじて、もういちど して ください。</translation>
        </message>
        <message>
            <source>そこは手帳がしまってあるフォルダーです。手帳をまもるため、ほかの場所をえらんでください。</source>
            <translation>そこは てちょうが しまってある フォルダーです。 てちょうを まもるため、ほかの ばしょを えらんで ください。</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>妊娠%1</source>
            <translation>妊娠%1</translation>
        </message>
        <message>
            <source>%1生</source>
            <translation>%1うまれ</translation>
        </message>
        <message>
            <source>%1で出生</source>
            <translation>%1で うまれました</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>生まれる予定の日 %1</translation>
        </message>
        <message>
            <source>予定 %1</source>
            <translation>予定 %1</translation>
        </message>
        <message>
            <source>名前はまだ</source>
            <translation>なまえは まだ</translation>
        </message>
        <message>
            <source>%1さんの赤ちゃん(%2人目)</source>
            <translation>%1さんの あかちゃん(%2人め)</translation>
        </message>
        <message>
            <source>%1さんの赤ちゃん</source>
            <translation>%1さんの あかちゃん</translation>
        </message>
    </context>
    <context>
        <name>Facilities</name>
        <message>
            <source>ふりがな</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>種別</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>じゅうしょ</translation>
        </message>
        <message>
            <source>行き方</source>
            <translation>行きかた</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>曜日・時間</source>
            <translation>ようび・じかん</translation>
        </message>
        <message>
            <source>日時のただし書き</source>
            <translation>日や 時間の ちゅうい</translation>
        </message>
        <message>
            <source>年齢</source>
            <translation>とし</translation>
        </message>
        <message>
            <source>定員</source>
            <translation>人の数(定員)</translation>
        </message>
        <message>
            <source>一時預かり</source>
            <translation>すこしの時間 あずける</translation>
        </message>
        <message>
            <source>病児保育</source>
            <translation>びょうきの 子どもを あずける</translation>
        </message>
        <message>
            <source>授乳室</source>
            <translation>赤ちゃんに ミルクや おっぱいを あげる へや</translation>
        </message>
        <message>
            <source>おむつ替え</source>
            <translation>おむつを かえる ところ</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>予防接種(ワクチン)</translation>
        </message>
        <message>
            <source>運営</source>
            <translation>やっている 人・会社</translation>
        </message>
        <message>
            <source>備考</source>
            <translation>そのほか</translation>
        </message>
        <message>
            <source>見出しのない欄</source>
            <translation>名前の ない ところ</translation>
        </message>
        <message>
            <source>%1現在の一覧</source>
            <translation>%1の リスト</translation>
        </message>
        <message>
            <source>いつの一覧か、わかりません(日付不明)</source>
            <translation>いつの リストか わかりません(日付 不明)</translation>
        </message>
        <message>
            <source>5種・4種混合</source>
            <translation>5種・4種混合</translation>
        </message>
        <message>
            <source>B型肝炎</source>
            <translation>B型肝炎</translation>
        </message>
        <message>
            <source>ロタ</source>
            <translation>ロタ</translation>
        </message>
        <message>
            <source>小児用肺炎球菌</source>
            <translation>小児用肺炎球菌</translation>
        </message>
        <message>
            <source>ヒブ</source>
            <translation>ヒブ</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>麻しん風しん(MR)</source>
            <translation>麻しん風しん(MR)</translation>
        </message>
        <message>
            <source>水ぼうそう</source>
            <translation>水ぼうそう</translation>
        </message>
        <message>
            <source>日本脳炎</source>
            <translation>日本脳炎</translation>
        </message>
        <message>
            <source>2種混合</source>
            <translation>2種混合</translation>
        </message>
        <message>
            <source>HPV</source>
            <translation>HPV</translation>
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation>おたふくかぜ</translation>
        </message>
        <message>
            <source>インフルエンザ</source>
            <translation>インフルエンザ</translation>
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation>RSウイルス(妊婦)</translation>
        </message>
        <message>
            <source>3種混合</source>
            <translation>3種混合</translation>
        </message>
        <message>
            <source>不活化ポリオ</source>
            <translation>不活化ポリオ</translation>
        </message>
        <message>
            <source>見出しのくり返しなので、入れませんでした</source>
            <translation>見出しと 同じなので、入れませんでした</translation>
        </message>
        <message>
            <source>名前がないので、入れませんでした: %1</source>
            <translation>名前が ないので、入れませんでした: %1</translation>
        </message>
        <message>
            <source>長すぎる欄があるので、入れませんでした</source>
            <translation>長すぎる ところが あるので、入れませんでした</translation>
        </message>
        <message>
            <source>%1行目とまったく同じです。両方入れます</source>
            <translation>%1行目と 同じです。どちらも 入れます</translation>
        </message>
        <message>
            <source>%1行目と番号が同じです。両方入れます</source>
            <translation>%1行目と 番号が 同じです。どちらも 入れます</translation>
        </message>
        <message>
            <source>欄が足りません。ない欄は「記載なし」にします</source>
            <translation>たりない ところが あります。ないところは「書いてない」に します</translation>
        </message>
        <message>
            <source>見出しのない欄があります。そのまま残します</source>
            <translation>名前の ない ところが あります。そのまま のこします</translation>
        </message>
        <message>
            <source>市区町村コードとして読めません: %1</source>
            <translation>市区町村の 番号として 読めません: %1</translation>
        </message>
        <message>
            <source>緯度・経度として読めません。距離には使いません: %1</source>
            <translation>地図の 数として 読めません。きょりには つかいません: %1</translation>
        </message>
        <message>
            <source>場所がひとつも入っていないファイルです。</source>
            <translation>ばしょが ひとつも ない ファイルです。</translation>
        </message>
        <message>
            <source>ZIPやExcel(xlsx)のファイルのようです。中のCSVをとり出すか、ExcelでCSVとして保存してから、えらんでください。</source>
            <translation>ZIPか Excel(xlsx)の ファイルです。中の CSVを 出すか、Excelで CSVにして、もういちど えらんでください。</translation>
        </message>
        <message>
            <source>古いExcelのファイルのようです。CSVとして保存してから、えらんでください。</source>
            <translation>古い Excelの ファイルです。CSVにして、もういちど えらんでください。</translation>
        </message>
        <message>
            <source>PDFは読めません。CSVかJSONをえらんでください。</source>
            <translation>PDFは 読めません。CSVか JSONを えらんでください。</translation>
        </message>
        <message>
            <source>Webページのようです。ページの中の「CSV」や「ダウンロード」から、ファイルを保存してください。</source>
            <translation>Webページです。ページの「CSV」や「ダウンロード」から、ファイルを とってください。</translation>
        </message>
        <message>
            <source>文字のファイルではありません。CSVかJSONをえらんでください。</source>
            <translation>文字の ファイルでは ありません。CSVか JSONを えらんでください。</translation>
        </message>
        <message>
            <source>「名称」「住所」のような見出しの行が見つかりません。場所の一覧のファイルか、たしかめてください。</source>
            <translation>「名称」「住所」の ような 見出しが ありません。ばしょの リストか、たしかめてください。</translation>
        </message>
        <message>
            <source>保育園・幼稚園</source>
            <translation>ほいくえん・ようちえん</translation>
        </message>
        <message>
            <source>病院・医院</source>
            <translation>びょういん</translation>
        </message>
        <message>
            <source>支援センター・児童館</source>
            <translation>しえんセンター・児童館</translation>
        </message>
        <message>
            <source>避難場所</source>
            <translation>にげる ところ(避難場所)</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>そのほか</translation>
        </message>
        <message>
            <source>記載なし</source>
            <translation>書いてない</translation>
        </message>
        <message>
            <source>あり</source>
            <translation>ある</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>ない</translation>
        </message>
        <message>
            <source>約%1</source>
            <translation>だいたい %1</translation>
        </message>
        <message>
            <source>%1件目</source>
            <translation>%1番目</translation>
        </message>
        <message>
            <source>%1行目</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>引用符(")がとじていないところがあります(%1)。もとのファイルをもういちどダウンロードしてください。</source>
            <translation>「"」が おわって いない ところが あります(%1)。ファイルを もういちど ダウンロードしてください。</translation>
        </message>
        <message>
            <source>文字がこわれているところがあります。もとのファイルをもういちどダウンロードしてください。</source>
            <translation>文字が こわれています。ファイルを もういちど ダウンロードしてください。</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>(市区町村の名前)</source>
            <translation>(まちの なまえ)</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>%1など</source>
            <translation>%1など</translation>
        </message>
        <message>
            <source>%1の一覧</source>
            <translation>%1の 一覧</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>FileNames</name>
        <message>
            <source>親子手帳</source>
            <translation>親子手帳</translation>
        </message>
    </context>
    <context>
        <name>FormProblems</name>
        <message>
            <source>ここを入れてください</source>
            <translation>ここを 書いてください</translation>
        </message>
        <message>
            <source>%1つ以上えらんでください</source>
            <translation>%1つより 多く えらんでください</translation>
        </message>
        <message>
            <source>えらべるのは%1つまでです</source>
            <translation>えらべるのは %1つまでです</translation>
        </message>
        <message>
            <source>一覧にない答えです</source>
            <translation>リストに ない 答えです</translation>
        </message>
        <message>
            <source>ほかの答えといっしょにはえらべません</source>
            <translation>ほかの 答えと いっしょに えらべません</translation>
        </message>
        <message>
            <source>ない日づけか時刻です</source>
            <translation>ない 日づけか 時間です</translation>
        </message>
        <message>
            <source>%1以上を入れてください</source>
            <translation>%1か、それより 大きい 数を 書いてください</translation>
        </message>
        <message>
            <source>%1以下を入れてください</source>
            <translation>%1か、それより 小さい 数を 書いてください</translation>
        </message>
        <message>
            <source>小数は%1けたまでです</source>
            <translation>小数は %1けたまでです</translation>
        </message>
        <message>
            <source>%1文字以上入れてください</source>
            <translation>%1文字より 多く 書いてください</translation>
        </message>
        <message>
            <source>%1文字までです</source>
            <translation>%1文字までです</translation>
        </message>
        <message>
            <source>書き方を確かめてください: %1</source>
            <translation>書き方を 見てください: %1</translation>
        </message>
        <message>
            <source>わからない単位です: %1</source>
            <translation>わからない 単位です: %1</translation>
        </message>
        <message>
            <source>ほかの答えと合いません</source>
            <translation>ほかの 答えと 合いません</translation>
        </message>
        <message>
            <source>ふだんより小さい値です。合っていれば、このままで大丈夫です</source>
            <translation>いつもより 小さい 数です。合っていれば、だいじょうぶです</translation>
        </message>
        <message>
            <source>ふだんより大きい値です。合っていれば、このままで大丈夫です</source>
            <translation>いつもより 大きい 数です。合っていれば、だいじょうぶです</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。この手帳には書かないでください</source>
            <translation>マイナンバーの ようです。この 手帳には 書かないでください</translation>
        </message>
        <message>
            <source>番号(linkId)のない質問があります</source>
            <translation>ばんごう(linkId)の ない しつもんが あります</translation>
        </message>
        <message>
            <source>同じ番号の質問が二つあります</source>
            <translation>おなじ ばんごうの しつもんが 2つ あります</translation>
        </message>
        <message>
            <source>知らない種類の質問です</source>
            <translation>しらない しゅるいの しつもんです</translation>
        </message>
        <message>
            <source>質問が多すぎます</source>
            <translation>しつもんが おおすぎます</translation>
        </message>
        <message>
            <source>答えの一覧が入っていません</source>
            <translation>こたえの いちらんが はいっていません</translation>
        </message>
        <message>
            <source>えらべる答えがありません</source>
            <translation>えらべる こたえが ありません</translation>
        </message>
        <message>
            <source>読めない答えがあります</source>
            <translation>よめない こたえが あります</translation>
        </message>
        <message>
            <source>ない質問を条件にしています</source>
            <translation>ない しつもんを つかっています</translation>
        </message>
        <message>
            <source>知らない条件の書き方です</source>
            <translation>しらない かきかたです</translation>
        </message>
        <message>
            <source>条件の答えが質問と合いません</source>
            <translation>こたえが しつもんと あいません</translation>
        </message>
        <message>
            <source>質問どうしが互いを条件にしています</source>
            <translation>しつもんどうしが ぐるぐる まわっています</translation>
        </message>
        <message>
            <source>計算式が自分自身をつかっています</source>
            <translation>けいさんが じぶんを つかっています</translation>
        </message>
        <message>
            <source>同じ名前の変数が二つあります</source>
            <translation>おなじ なまえが 2つ あります</translation>
        </message>
        <message>
            <source>書き方の決まりを読めません</source>
            <translation>かきかたの きまりが よめません</translation>
        </message>
        <message>
            <source>意味を変えるしるしがついていて、正しくあつかえません</source>
            <translation>ただしく つかえない しるしが あります</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)を聞いています。この手帳には書けません</source>
            <translation>マイナンバーを きいています。ここには かけません</translation>
        </message>
        <message>
            <source>場所: %1</source>
            <translation>ばしょ: %1</translation>
        </message>
        <message>
            <source>場所: %1バイト目</source>
            <translation>ばしょ: %1バイトめ</translation>
        </message>
        <message>
            <source>計算が終わらない式なので、空けてあります: %1</source>
            <translation>けいさんが おわらない しきなので、あけて あります: %1</translation>
        </message>
        <message>
            <source>書き方の決まりに合わないところがあります</source>
            <translation>書きかたの きまりに 合わない ところが あります</translation>
        </message>
        <message>
            <source>下の限度が上の限度をこえています</source>
            <translation>下の かぎりが 上の かぎりを こえて います</translation>
        </message>
        <message>
            <source>はじめの答えが質問と合いません</source>
            <translation>はじめの 答えが しつもんと 合いません</translation>
        </message>
        <message>
            <source>はじめの答えが多すぎます</source>
            <translation>はじめの 答えが 多すぎます</translation>
        </message>
        <message>
            <source>答えの一覧が二とおりあります</source>
            <translation>答えの 一らんが ふた通り あります</translation>
        </message>
        <message>
            <source>説明の文の中に質問があります</source>
            <translation>せつめいの 文の 中に しつもんが あります</translation>
        </message>
        <message>
            <source>条件が二つ以上あるのに、どう合わせるかが書いてありません</source>
            <translation>じょうけんが 二つ いじょう あるのに、どう 合わせるかが 書いて ありません</translation>
        </message>
        <message>
            <source>意味を変えるきまりがついていて、正しくあつかえません</source>
            <translation>いみを かえる きまりが ついて いて、正しく あつかえません</translation>
        </message>
        <message>
            <source>ほかの用紙を中に入れる書き方なので、正しくあつかえません</source>
            <translation>ほかの 用紙を 中に 入れる 書きかたなので、正しく あつかえません</translation>
        </message>
        <message>
            <source>項目の数か選択肢の数が、この質問票とちがいます。点数がまちがってしまうので、加えられません</source>
            <translation>しつもんの 数か こたえの 数が ちがいます。点数が まちがうので、入れられません</translation>
        </message>
    </context>
    <context>
        <name>Immunization</name>
        <message>
            <source>接種できる年齢より前の日付です</source>
            <translation>うける ことが できる 年より まえの 日です</translation>
        </message>
        <message>
            <source>接種できる年齢を過ぎた日付です</source>
            <translation>うける ことが できる 年を すぎた 日です</translation>
        </message>
        <message>
            <source>前の回との間隔が短い日付です</source>
            <translation>まえの 回との あいだが みじかい 日です</translation>
        </message>
        <message>
            <source>ほかの生ワクチンとの間隔が短い日付です</source>
            <translation>ほかの 生(なま)ワクチンとの あいだが みじかい 日です</translation>
        </message>
        <message>
            <source>この回に使うワクチンとちがいます</source>
            <translation>この 回に つかう ワクチンと ちがいます</translation>
        </message>
        <message>
            <source>ワクチンの有効期限を過ぎた日付です</source>
            <translation>ワクチンの つかえる 日を すぎた 日です</translation>
        </message>
        <message>
            <source>決められた回数より多い接種です</source>
            <translation>きめられた 回数より おおいです</translation>
        </message>
        <message>
            <source>決められた回数に入らない接種です</source>
            <translation>きめられた 回数に 入りません</translation>
        </message>
        <message>
            <source>要確認・%1</source>
            <translation>たしかめて ください・%1</translation>
        </message>
        <message>
            <source>「要確認」の接種は、日付やワクチンの写しまちがいがないか見てください。合っていれば、接種した医療機関か市区町村に聞いてください。</source>
            <translation>「たしかめて ください」の 予防接種は、日にちや ワクチンの 書きまちがいが ないか 見て ください。あって いれば、うけた 病院か 市役所に 聞いて ください。</translation>
        </message>
        <message>
            <source>ロタウイルス</source>
            <translation>ロタウイルス</translation>
        </message>
        <message>
            <source>B型肝炎</source>
            <translation>Bがた かんえん</translation>
        </message>
        <message>
            <source>5種混合</source>
            <translation>5しゅ こんごう</translation>
        </message>
        <message>
            <source>小児用肺炎球菌</source>
            <translation>はいえんきゅうきん(子ども)</translation>
        </message>
        <message>
            <source>ヒブ(Hib)</source>
            <translation>ヒブ(Hib)</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>MR 第1期</source>
            <translation>MR 1かいめ</translation>
        </message>
        <message>
            <source>MR 第2期</source>
            <translation>MR 2かいめ</translation>
        </message>
        <message>
            <source>水痘</source>
            <translation>みずぼうそう</translation>
        </message>
        <message>
            <source>日本脳炎 第1期</source>
            <translation>にほんのうえん 第1期</translation>
        </message>
        <message>
            <source>日本脳炎 第2期</source>
            <translation>にほんのうえん 第2期</translation>
        </message>
        <message>
            <source>2種混合</source>
            <translation>2しゅ こんごう</translation>
        </message>
        <message>
            <source>HPV</source>
            <translation>HPV</translation>
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation>RSウイルス(にんぷ)</translation>
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation>おたふくかぜ</translation>
        </message>
        <message>
            <source>インフルエンザ</source>
            <translation>インフルエンザ</translation>
        </message>
        <message>
            <source>3種混合</source>
            <translation>3しゅ こんごう</translation>
        </message>
        <message>
            <source>ポリオ(5回目)</source>
            <translation>ポリオ(5かいめ)</translation>
        </message>
        <message>
            <source>新型コロナ</source>
            <translation>しんがた コロナ</translation>
        </message>
        <message>
            <source>DTaP・Tdap・Td</source>
            <translation>DTaP・Tdap・Td</translation>
        </message>
        <message>
            <source>A型肝炎</source>
            <translation>Aがた かんえん</translation>
        </message>
        <message>
            <source>日本脳炎</source>
            <translation>にほんのうえん</translation>
        </message>
        <message>
            <source>髄膜炎菌</source>
            <translation>ずいまくえんきん</translation>
        </message>
        <message>
            <source>髄膜炎菌B</source>
            <translation>ずいまくえんきんB</translation>
        </message>
        <message>
            <source>MMR</source>
            <translation>MMR</translation>
        </message>
        <message>
            <source>肺炎球菌</source>
            <translation>はいえんきゅうきん</translation>
        </message>
        <message>
            <source>ポリオ</source>
            <translation>ポリオ</translation>
        </message>
        <message>
            <source>狂犬病</source>
            <translation>きょうけんびょう</translation>
        </message>
        <message>
            <source>RSウイルス</source>
            <translation>RSウイルス</translation>
        </message>
        <message>
            <source>黄熱</source>
            <translation>おうねつ</translation>
        </message>
        <message>
            <source>帯状疱疹</source>
            <translation>たいじょうほうしん</translation>
        </message>
        <message>
            <source>麻しん(はしか)にかかった</source>
            <translation>はしかに なったことが ある</translation>
        </message>
        <message>
            <source>風しんにかかった</source>
            <translation>ふうしんに なったことが ある</translation>
        </message>
        <message>
            <source>水痘(みずぼうそう)にかかった</source>
            <translation>みずぼうそうに なったことが ある</translation>
        </message>
        <message>
            <source>おたふくかぜにかかった</source>
            <translation>おたふくかぜに なったことが ある</translation>
        </message>
        <message>
            <source>日本脳炎にかかった</source>
            <translation>にほんのうえんに なったことが ある</translation>
        </message>
        <message>
            <source>B型肝炎にかかった</source>
            <translation>Bがた かんえんに なったことが ある</translation>
        </message>
        <message>
            <source>ヒブ(Hib)の病気にかかった</source>
            <translation>ヒブ(Hib)の 病気に なったことが ある</translation>
        </message>
        <message>
            <source>肺炎球菌の病気にかかった</source>
            <translation>はいえんきゅうきんの 病気に なったことが ある</translation>
        </message>
        <message>
            <source>結核にかかった</source>
            <translation>けっかくに なったことが ある</translation>
        </message>
        <message>
            <source>HPVの病気にかかった</source>
            <translation>HPVの 病気に なったことが ある</translation>
        </message>
        <message>
            <source>生まれたときから、B型肝炎の母子感染をふせぐ接種を受けている</source>
            <translation>生まれたときから、お母さんの Bがた かんえんを ふせぐ 注射を 受けている</translation>
        </message>
        <message>
            <source>長い病気などで受けられず、また受けられるようになった</source>
            <translation>長い 病気などで 受けられなかったが、受けられるように なった</translation>
        </message>
        <message>
            <source>2024年度のMRワクチン不足で受けられなかった(市区町村が認めた)</source>
            <translation>2024年度に MRワクチンが たりなくて 受けられなかった(市や町が みとめた)</translation>
        </message>
        <message>
            <source>季節の接種がはじまる%1から</source>
            <translation>きせつの 予防接種が はじまる %1から</translation>
        </message>
        <message>
            <source>制度がはじまる%1から</source>
            <translation>しくみが はじまる %1から</translation>
        </message>
        <message>
            <source>特別に受けられる期間がはじまる%1から</source>
            <translation>とくべつに 受けられる ときが はじまる %1から</translation>
        </message>
        <message>
            <source>受けられる年齢になる%1から</source>
            <translation>うけられる 年になる %1から</translation>
        </message>
        <message>
            <source>%1回目</source>
            <translation>%1かいめ</translation>
        </message>
        <message>
            <source>標準的な時期は過ぎていますが、受けられます</source>
            <translation>よい ときは すぎましたが、受けられます</translation>
        </message>
        <message>
            <source>標準的な時期です</source>
            <translation>受けるのに よい ときです</translation>
        </message>
        <message>
            <source>受けられます</source>
            <translation>うけられます</translation>
        </message>
        <message>
            <source>公費で受けられるのは%1まで</source>
            <translation>お金が かからないのは %1まで</translation>
        </message>
        <message>
            <source>任意の接種です</source>
            <translation>受けるか 自分で えらぶ 予防接種です</translation>
        </message>
        <message>
            <source>予定なし</source>
            <translation>予定なし</translation>
        </message>
        <message>
            <source>%1回目 %2</source>
            <translation>%1かいめ %2</translation>
        </message>
        <message>
            <source>(公費は%1まで)</source>
            <translation>(お金が かからないのは %1まで)</translation>
        </message>
        <message>
            <source>決められた回数がすんでいます</source>
            <translation>きめられた かいすうが おわりました</translation>
        </message>
        <message>
            <source>受けられる年齢を過ぎています</source>
            <translation>受けられる 年を すぎました</translation>
        </message>
        <message>
            <source>公費で受けられる期間を過ぎています</source>
            <translation>お金が かからない ときは すぎました</translation>
        </message>
        <message>
            <source>いまからはじめることは、すすめられていません。医師に聞いてください</source>
            <translation>いまから はじめるのは、すすめられていません。お医者さんに 聞いてください</translation>
        </message>
        <message>
            <source>病気や事情により、定期の接種の対象ではありません</source>
            <translation>病気などの わけで、きまった 予防接種には 入りません</translation>
        </message>
        <message>
            <source>この日の接種としては、%1に合います。だれの記録か、もう一度見てください。</source>
            <translation>この日の 予防接種は、%1に 合います。だれの 記録か、もう一度 見てください。</translation>
        </message>
        <message>
            <source>接種した日が、きょうより先です。</source>
            <translation>受けた日が、きょうより あとです。</translation>
        </message>
        <message>
            <source>接種した日が、生まれた日より前です。</source>
            <translation>受けた日が、生まれた日より まえです。</translation>
        </message>
        <message>
            <source>有効期限を過ぎたロットです。期限の日づけをもう一度見てください。</source>
            <translation>きげんが すぎた ワクチンです。きげんを もう一度 見てください。</translation>
        </message>
        <message>
            <source>同じ日に、同じワクチンがもう書かれています。</source>
            <translation>同じ日に、同じ ワクチンが もう 書いてあります。</translation>
        </message>
        <message>
            <source>注射の生ワクチンが同じ日に2つあります。医師がみとめていれば、このままで大丈夫です。</source>
            <translation>生ワクチンの 注射が 同じ日に 2つ あります。お医者さんが よいと 言えば、このままで だいじょうぶです。</translation>
        </message>
        <message>
            <source>注射の生ワクチン(%1)との間が、27日あいていません。</source>
            <translation>生ワクチンの 注射(%1)から、27日 あいていません。</translation>
        </message>
        <message>
            <source>このワクチンを受けられる最後の日を過ぎています。</source>
            <translation>この ワクチンを 受けられる さいごの日を すぎています。</translation>
        </message>
        <message>
            <source>1回目としては、すすめられている時期より後です。</source>
            <translation>1かいめには おそい ときです。</translation>
        </message>
        <message>
            <source>前の回(%1)とちがう製品です。</source>
            <translation>前の かい(%1)と ちがう ワクチンです。</translation>
        </message>
        <message>
            <source>予定表にないワクチンです。書いたとおりに残し、回数には数えません。</source>
            <translation>予定に ない ワクチンです。書いたとおり のこします。かいすうには 入りません。</translation>
        </message>
        <message>
            <source>%1: 前は %2 → 今は %3</source>
            <translation>%1: まえは %2 → いまは %3</translation>
        </message>
        <message>
            <source>%1〜%2</source>
            <translation>%1〜%2</translation>
        </message>
        <message>
            <source>接種は医師と相談して決めてください。</source>
            <translation>予防接種は お医者さんと 話して きめてください。</translation>
        </message>
        <message>
            <source>もとの決まり: %1 (%2版)</source>
            <translation>もとの きまり: %1 (%2版)</translation>
        </message>
        <message>
            <source>要確認・一覧にないワクチンです</source>
            <translation>たしかめてください・リストに ない ワクチンです</translation>
        </message>
        <message>
            <source>前の回との間隔をあけるため、受けられるのは%1から</source>
            <translation>前の回から 間を あけるため、うけられるのは %1から</translation>
        </message>
        <message>
            <source>(おすすめは%1から)</source>
            <translation>(おすすめは %1から)</translation>
        </message>
        <message>
            <source>受けられます(おすすめは%1から)</source>
            <translation>うけられます(おすすめは %1から)</translation>
        </message>
        <message>
            <source>同じ日に、同じワクチンがもう書かれています</source>
            <translation>同じ日に、同じ ワクチンが もう 書いてあります</translation>
        </message>
        <message>
            <source>すすめられている時期です</source>
            <translation>すすめられている ときです</translation>
        </message>
        <message>
            <source>すすめられている時期は過ぎていますが、受けられます</source>
            <translation>すすめられている ときは すぎましたが、受けられます</translation>
        </message>
        <message>
            <source>病気や旅行など、事情のある人の接種です</source>
            <translation>病気や 旅行など、わけが ある 人が 受けるものです</translation>
        </message>
        <message>
            <source>この予定表にのっている季節は%1までです。いまの季節のことは、医師に聞いてください</source>
            <translation>この 予定表に ある 季節は %1までです。いまの 季節の ことは、お医者さんに 聞いてください</translation>
        </message>
        <message>
            <source>免疫があるとされ、接種の対象ではありません</source>
            <translation>もう 病気に 強い からだなので、受けなくて よいものです</translation>
        </message>
        <message>
            <source>いまからだと、のこりの回が公費の期間に入らないことがあります</source>
            <translation>いまからだと、のこりの 回は、お金が かからない ときに 間に合わない ことが あります</translation>
        </message>
        <message>
            <source>標準的な時期を待つと、公費の期間に間に合わないことがあります</source>
            <translation>よい ときを 待つと、お金が かからない ときに 間に合わない ことが あります</translation>
        </message>
        <message>
            <source>前に受けた注射の生ワクチンから27日をあけるため、受けられるのは%1から</source>
            <translation>まえに うけた ちゅうしゃの なまワクチンから 27にち あけるため、うけられるのは %1から</translation>
        </message>
        <message>
            <source>要確認・接種した日が分かりません</source>
            <translation>たしかめてください・うった日が わかりません</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>この手帳で直してあるので、そのままにします</source>
            <translation>この 手帳で 直したので、そのままに します</translation>
        </message>
        <message>
            <source>この手帳ではまちがいとして外してあります</source>
            <translation>この 手帳では まちがいとして 外して あります</translation>
        </message>
        <message>
            <source>手帳にいる人と同じ人かもしれません</source>
            <translation>手帳に いる 人と 同じ 人かも しれません</translation>
        </message>
        <message>
            <source>だれのことか、わかりません</source>
            <translation>だれの ことか、わかりません</translation>
        </message>
        <message>
            <source>この手帳では完全に消してあります</source>
            <translation>この 手帳では ぜんぶ 消して あります</translation>
        </message>
        <message>
            <source>手帳では別の種類の記録です</source>
            <translation>手帳では 別の 種類の 記録です</translation>
        </message>
        <message>
            <source>手帳にはない種類の記録です</source>
            <translation>手帳に ない 種類の 記録です</translation>
        </message>
        <message>
            <source>行わなかった、という記録です</source>
            <translation>しなかった、という 記録です</translation>
        </message>
        <message>
            <source>まちがいだった、という記録です</source>
            <translation>まちがいだった、という 記録です</translation>
        </message>
        <message>
            <source>知らない単位です</source>
            <translation>知らない 単位です</translation>
        </message>
        <message>
            <source>値がありません</source>
            <translation>値が ありません</translation>
        </message>
        <message>
            <source>日づけがありません</source>
            <translation>日が ありません</translation>
        </message>
        <message>
            <source>どの問診票か、わかりません</source>
            <translation>どの 問診票か、わかりません</translation>
        </message>
        <message>
            <source>人</source>
            <translation>人</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>母子健康手帳</translation>
        </message>
        <message>
            <source>妊娠</source>
            <translation>妊娠</translation>
        </message>
        <message>
            <source>届出</source>
            <translation>届出</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>健診</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>予防接種</translation>
        </message>
        <message>
            <source>測った値</source>
            <translation>はかった 値</translation>
        </message>
        <message>
            <source>問診票・届出の答え</source>
            <translation>問診票・届出の 答え</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>予約</translation>
        </message>
        <message>
            <source>申請</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>することの印</source>
            <translation>する ことの しるし</translation>
        </message>
        <message>
            <source>家族の事情</source>
            <translation>家族の こと</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>書類</translation>
        </message>
        <message>
            <source>同意</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>ありえない値があります: %1</source>
            <translation>まちがった 値が あります: %1</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>新しい</translation>
        </message>
        <message>
            <source>変わった</source>
            <translation>変わった</translation>
        </message>
        <message>
            <source>同じ</source>
            <translation>同じ</translation>
        </message>
        <message>
            <source>食いちがい</source>
            <translation>ちがう</translation>
        </message>
        <message>
            <source>取り込めない</source>
            <translation>入れられない</translation>
        </message>
        <message>
            <source>使える回数や時間</source>
            <translation>使える 回数や 時間</translation>
        </message>
        <message>
            <source>電子クーポン</source>
            <translation>電子クーポン（スマホの 券）</translation>
        </message>
        <message>
            <source>預かりの料金</source>
            <translation>預かりの お金</translation>
        </message>
        <message>
            <source>制度の一覧</source>
            <translation>国や 市の 助けの 一覧</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>場所の一覧</source>
            <translation>ばしょの リスト</translation>
        </message>
        <message>
            <source>場所のメモ</source>
            <translation>ばしょの メモ</translation>
        </message>
        <message>
            <source>もらった問診票</source>
            <translation>もらった もんしんひょう</translation>
        </message>
        <message>
            <source>同じ記録が、ファイルに2度あります</source>
            <translation>おなじ きろくが、ファイルに 2ど あります</translation>
        </message>
        <message>
            <source>手帳には同じ日のちがう値があります</source>
            <translation>手帳には 同じ 日の ちがう 値が あります</translation>
        </message>
        <message>
            <source>%1行め</source>
            <translation>%1ぎょうめ</translation>
        </message>
        <message>
            <source>ファイルの中の、だれがだれかという印は取り込みません</source>
            <translation>ファイルの なかの、だれが だれかと いう しるしは とりこみません</translation>
        </message>
        <message>
            <source>担当の人</source>
            <translation>たんとうの 人</translation>
        </message>
        <message>
            <source>アンケート</source>
            <translation>アンケート</translation>
        </message>
        <message>
            <source>アンケートの答え</source>
            <translation>アンケートの こたえ</translation>
        </message>
        <message>
            <source>個人番号のような番号は、手帳に入れません</source>
            <translation>こじんばんごう(マイナンバー)のような 番号は、てちょうに いれません</translation>
        </message>
        <message>
            <source>生年月日が読めないので、入りません</source>
            <translation>うまれた 日が よめないので、はいりません</translation>
        </message>
        <message>
            <source>亡くなった日が読めないので、入りません</source>
            <translation>なくなった 日が よめないので、はいりません</translation>
        </message>
        <message>
            <source>亡くなったとありますが、日にちがないので入りません</source>
            <translation>なくなったと ありますが、日が ないので はいりません</translation>
        </message>
        <message>
            <source>ワクチンの期限が読めないので、入りません</source>
            <translation>ワクチンの きげんが よめないので、はいりません</translation>
        </message>
        <message>
            <source>FHIR の決まりと形がちがいます</source>
            <translation>FHIR の きまりと かたちが ちがいます</translation>
        </message>
        <message>
            <source>手帳への指示です。したがいません</source>
            <translation>てちょうへの しじです。 したがいません</translation>
        </message>
        <message>
            <source>生まれる前の日づけです</source>
            <translation>うまれる 前の 日づけです</translation>
        </message>
        <message>
            <source>答えではなく、問診票やアンケートの用紙です。「問診票・届出」の「市区町村や病院の問診票を加える」で入れてください</source>
            <translation>こたえではなく、しつもんの 用紙です。「問診票(もんしんひょう)・とどけ」の「まちや びょういんの もんしんひょうを くわえる」で いれてください</translation>
        </message>
        <message>
            <source>メーカーの名前がないので、入りません</source>
            <translation>メーカーの 名前が ないので、入りません</translation>
        </message>
        <message>
            <source>打ったところの名前がないので、入りません</source>
            <translation>うった ところの 名前が ないので、入りません</translation>
        </message>
        <message>
            <source>かかわった人のうち、打った人ではない人や名前のない人は入りません</source>
            <translation>ワクチンを うった 人では ない 人や、名前の ない 人は 入りません</translation>
        </message>
        <message>
            <source>何回目かがはっきりしないので、入りません</source>
            <translation>何回目か はっきり しないので、入りません</translation>
        </message>
        <message>
            <source>打った部位が記号だけなので、入りません</source>
            <translation>うった ばしょが 記号だけなので、入りません</translation>
        </message>
        <message>
            <source>打ち方が記号だけなので、入りません</source>
            <translation>うちかたが 記号だけなので、入りません</translation>
        </message>
        <message>
            <source>打った量がmLではないので、入りません</source>
            <translation>うった 量が mLでは ないので、入りません</translation>
        </message>
        <message>
            <source>効き目が足りない接種とあります。数えてよいか、医師にきいてください</source>
            <translation>ききめが たりない 注射と かいて あります。数えて よいか、お医者さんに きいて ください</translation>
        </message>
        <message>
            <source>接種のあとの反応は、書くところがないので入りません</source>
            <translation>注射の あとの ようすは、書く ところが ないので 入りません</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>名前</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>けんしん</translation>
        </message>
        <message>
            <source>いつから</source>
            <translation>いつから</translation>
        </message>
        <message>
            <source>最後の日</source>
            <translation>さいごの 日</translation>
        </message>
        <message>
            <source>今</source>
            <translation>今</translation>
        </message>
        <message>
            <source>受けた日</source>
            <translation>うけた日</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>けっか</translation>
        </message>
        <message>
            <source>まだの予防接種</source>
            <translation>まだの よぼうせっしゅ</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>郵便番号</source>
            <translation>ゆうびん番号</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>これから</source>
            <translation>これから</translation>
        </message>
        <message>
            <source>受けました</source>
            <translation>うけました</translation>
        </message>
        <message>
            <source>まだ受けられます</source>
            <translation>まだ うけられます</translation>
        </message>
        <message>
            <source>今月が最後です</source>
            <translation>今月が さいごです</translation>
        </message>
        <message>
            <source>期間を過ぎました</source>
            <translation>きかんを すぎました</translation>
        </message>
        <message>
            <source>異常なし</source>
            <translation>もんだいなし</translation>
        </message>
        <message>
            <source>既医療</source>
            <translation>もう びょういんに かかっている</translation>
        </message>
        <message>
            <source>ほかの書き方</source>
            <translation>ほかの 書き方</translation>
        </message>
        <message>
            <source>要経過観察</source>
            <translation>ようすを 見る</translation>
        </message>
        <message>
            <source>要紹介・要精密</source>
            <translation>くわしく しらべる</translation>
        </message>
        <message>
            <source>判定なし</source>
            <translation>けっかなし</translation>
        </message>
        <message>
            <source>歯科: %1</source>
            <translation>歯: %1</translation>
        </message>
        <message>
            <source>眼科: %1</source>
            <translation>目: %1</translation>
        </message>
        <message>
            <source>耳鼻科: %1</source>
            <translation>耳: %1</translation>
        </message>
        <message>
            <source>%1 %2回目</source>
            <translation>%1 %2回目</translation>
        </message>
        <message>
            <source>ほかの健診</source>
            <translation>ほかの けんしん</translation>
        </message>
        <message>
            <source>歯科健診</source>
            <translation>歯の けんしん</translation>
        </message>
        <message>
            <source>合計</source>
            <translation>ぜんぶで</translation>
        </message>
        <message>
            <source>受けた</source>
            <translation>うけた</translation>
        </message>
        <message>
            <source>まだ</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>対象</source>
            <translation>あんないした</translation>
        </message>
        <message>
            <source>受診率(%)</source>
            <translation>うけた わりあい(%)</translation>
        </message>
        <message>
            <source>月</source>
            <translation>月</translation>
        </message>
        <message>
            <source>項目</source>
            <translation>こうもく</translation>
        </message>
        <message>
            <source>数</source>
            <translation>数</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>リンクなので入れません。もとのファイルをえらんでください</source>
            <translation>リンクなので 入りません。もとの ファイルを えらんでください</translation>
        </message>
        <message>
            <source>ふつうのファイルではありません</source>
            <translation>ふつうの ファイルでは ありません</translation>
        </message>
        <message>
            <source>読んでいるあいだに変わりました。書きおわってから、もういちどどうぞ</source>
            <translation>読んでいる あいだに 変わりました。もういちど どうぞ</translation>
        </message>
        <message>
            <source>中身がありません</source>
            <translation>中身が ありません</translation>
        </message>
        <message>
            <source>画像が大きすぎます。小さくして入れてください</source>
            <translation>画像が 大きすぎます。小さく してください</translation>
        </message>
        <message>
            <source>ページが多すぎます。分けて入れてください</source>
            <translation>ページが 多すぎます。分けて ください</translation>
        </message>
        <message>
            <source>ひらくのに力がいりすぎるファイルです</source>
            <translation>ひらくのが むずかしすぎる ファイルです</translation>
        </message>
        <message>
            <source>PDF・画像・文字のファイルとして読めません</source>
            <translation>PDF・画像・文字の ファイルでは ないようです</translation>
        </message>
        <message>
            <source>家族</source>
            <translation>家族</translation>
        </message>
        <message>
            <source>お知らせ</source>
            <translation>お知らせ</translation>
        </message>
        <message>
            <source>申請書・届</source>
            <translation>申請書・届</translation>
        </message>
        <message>
            <source>証明書</source>
            <translation>しょうめい書</translation>
        </message>
        <message>
            <source>券・クーポン</source>
            <translation>券・クーポン</translation>
        </message>
        <message>
            <source>検査の結果</source>
            <translation>けんさの けっか</translation>
        </message>
        <message>
            <source>領収書</source>
            <translation>りょうしゅう書</translation>
        </message>
        <message>
            <source>診察券・保険証</source>
            <translation>しんさつ券・ほけん証</translation>
        </message>
        <message>
            <source>手帳のページ</source>
            <translation>てちょうの ページ</translation>
        </message>
        <message>
            <source>受けとった日: %1</source>
            <translation>受けとった日: %1</translation>
        </message>
        <message>
            <source>期限: %1</source>
            <translation>いつまで: %1</translation>
        </message>
        <message>
            <source>有効期限: %1</source>
            <translation>つかえるのは いつまで: %1</translation>
        </message>
        <message>
            <source>紙を処分できる日: %1</source>
            <translation>紙を すてても いい日: %1</translation>
        </message>
        <message>
            <source>なんのため: %1</source>
            <translation>なんの ため: %1</translation>
        </message>
        <message>
            <source>同じ書類を%1回しまいました(中身はひとつです)</source>
            <translation>同じ しょるいを %1回 しまいました(中身は ひとつです)</translation>
        </message>
        <message>
            <source>書類のもくじ</source>
            <translation>しょるいの もくじ</translation>
        </message>
        <message>
            <source>ページ</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>しょるい</translation>
        </message>
        <message>
            <source>書類をひらく部品(oyako-reader)が見つかりません。Oyakoを入れなおしてください</source>
            <translation>しょるいを ひらく ぶひん(oyako-reader)が ありません。Oyakoを 入れなおして ください</translation>
        </message>
        <message>
            <source>このPCのOyakoにはPDFをひらく部品(Qt Pdf)がありません。画像と文字はつかえます</source>
            <translation>この PCの Oyakoには PDFを ひらく ぶひん(Qt Pdf)が ありません。しゃしんと 文字は つかえます</translation>
        </message>
    </context>
    <context>
        <name>Permitted</name>
        <message>
            <source>今の担当は読むだけです。書ける人に替わると使えます(F12)</source>
            <translation>いまの 担当は 読むだけです。書ける 人に かわると つかえます(F12)</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>設定</source>
            <translation>せってい</translation>
        </message>
        <message>
            <source>言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ</source>
            <translation>ことば 合言葉 コード 文字 色 年 バックアップ</translation>
        </message>
        <message>
            <source>きょう</source>
            <translation>きょう</translation>
        </message>
        <message>
            <source>今日 すること 予定 期限</source>
            <translation>今日 すること 予定 期限</translation>
        </message>
        <message>
            <source>妊娠 妊婦健診 予定日 週数 出産</source>
            <translation>妊娠 妊婦健診 予定日 週数 出産</translation>
        </message>
        <message>
            <source>子ども 健診 予防接種 身長 体重 発育</source>
            <translation>子ども 健診 予防接種 身長 体重 発育</translation>
        </message>
        <message>
            <source>問診票・届出</source>
            <translation>問診票(もんしんひょう)・とどけ</translation>
        </message>
        <message>
            <source>妊娠届 問診票 届出 用紙 健診</source>
            <translation>妊娠届 問診票 届出 用紙 健診</translation>
        </message>
        <message>
            <source>わたす・受けとる</source>
            <translation>わたす・うけとる</translation>
        </message>
        <message>
            <source>手つづき・制度</source>
            <translation>手続きと 助け</translation>
        </message>
        <message>
            <source>手続き 制度 申請 助成金 手当 給付金 期限 補助</source>
            <translation>手続き 制度 申請 お金 手当</translation>
        </message>
        <message>
            <source>予防接種 ワクチン 図 予定 線</source>
            <translation>予防接種 よぼうせっしゅ ワクチン 図 予定</translation>
        </message>
        <message>
            <source>カレンダー</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>授乳室 保育園 見学 病院 避難場所 支援センター</source>
            <translation>授乳室 ほいくえん 見学 びょういん ひなん しえんセンター</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>しょるい</translation>
        </message>
        <message>
            <source>書類 紙 スキャン 写真 PDF お知らせ 証明書 券 しまう さがす</source>
            <translation>しょるい 紙 スキャン 写真 PDF お知らせ 券 しまう さがす</translation>
        </message>
        <message>
            <source>もしものとき</source>
            <translation>もしものとき</translation>
        </message>
        <message>
            <source>防災 地震 避難 非常 持ち出し カード 連絡先 アレルギー USB コピー</source>
            <translation>ぼうさい じしん にげる カード れんらく先 アレルギー USB コピー</translation>
        </message>
        <message>
            <source>一覧 案内 手紙 宛名 ラベル 統計 受診率</source>
            <translation>一覧 あんない 手紙 あて名 ラベル 数 わりあい</translation>
        </message>
        <message>
            <source>アンケート 質問票 広聴 意見 集計</source>
            <translation>アンケート しつもん いけん まとめ</translation>
        </message>
        <message>
            <source>一覧・手紙</source>
            <translation>一覧・手紙</translation>
        </message>
        <message>
            <source>アンケート</source>
            <translation>アンケート</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>けんしん</translation>
        </message>
        <message>
            <source>健診 机 きょうの一覧 受付 問診 計測 所見</source>
            <translation>けんしん つくえ きょうの リスト うけつけ しつもん</translation>
        </message>
        <message>
            <source>受けとりトレイ</source>
            <translation>うけとりトレイ</translation>
        </message>
        <message>
            <source>スタッフと記録</source>
            <translation>スタッフと きろく</translation>
        </message>
        <message>
            <source>スタッフ 担当 職員 権限 暗証番号 アクセス記録 監査 ログ 日報</source>
            <translation>スタッフ たんとう しょくいん あんしょうばんごう アクセス きろく かんさ ログ</translation>
        </message>
        <message>
            <source>ファイル 受けとる 取り込む 問診票 QR フォルダー 鍵 手紙</source>
            <translation>ファイル うけとる とりこむ もんしんひょう QR フォルダー かぎ 手紙</translation>
        </message>
        <message>
            <source>家族 追加 名前 住所 きょうだい もうひとり</source>
            <translation>家族 追加 名前 住所 きょうだい もうひとり</translation>
        </message>
        <message>
            <source>ファイル 保存 取り込む 引っこし 病院 FHIR カレンダー ics iCalendar スマホ</source>
            <translation>ファイル 保存 取り込む 引っこし 病院 FHIR カレンダー ics iCalendar スマホ</translation>
        </message>
        <message>
            <source>月 予定 予約 期限 日 ics スマホ</source>
            <translation>月 よてい よやく きげん 日 ics スマホ</translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>準備中</source>
            <translation>準備しています</translation>
        </message>
        <message>
            <source>提出済</source>
            <translation>出しました</translation>
        </message>
        <message>
            <source>審査中</source>
            <translation>役所が 見ています</translation>
        </message>
        <message>
            <source>不備(もどってきた)</source>
            <translation>たりない（もどってきた）</translation>
        </message>
        <message>
            <source>決定</source>
            <translation>決まりました</translation>
        </message>
        <message>
            <source>入金済・受けとり済</source>
            <translation>お金を もらいました</translation>
        </message>
        <message>
            <source>却下</source>
            <translation>だめでした</translation>
        </message>
        <message>
            <source>妊娠</source>
            <translation>にんしん</translation>
        </message>
        <message>
            <source>出生</source>
            <translation>生まれたとき</translation>
        </message>
        <message>
            <source>お金</source>
            <translation>お金 のこと</translation>
        </message>
        <message>
            <source>健康</source>
            <translation>けんこう</translation>
        </message>
        <message>
            <source>保険</source>
            <translation>ほけん</translation>
        </message>
        <message>
            <source>仕事</source>
            <translation>しごと</translation>
        </message>
        <message>
            <source>手伝い・預ける</source>
            <translation>手伝い・あずける</translation>
        </message>
        <message>
            <source>引っこし</source>
            <translation>ひっこし</translation>
        </message>
        <message>
            <source>安全</source>
            <translation>あんぜん</translation>
        </message>
        <message>
            <source>お別れのとき</source>
            <translation>おわかれの とき</translation>
        </message>
        <message>
            <source>心拍を確認した日</source>
            <translation>赤ちゃんの 心臓の 音を 見た 日</translation>
        </message>
        <message>
            <source>休みに入る日</source>
            <translation>休みが 始まる 日</translation>
        </message>
        <message>
            <source>休みの終わりの日</source>
            <translation>休みが 終わる 日</translation>
        </message>
        <message>
            <source>仕事にもどる日</source>
            <translation>仕事に もどる 日</translation>
        </message>
        <message>
            <source>使いはじめる日</source>
            <translation>使い はじめる 日</translation>
        </message>
        <message>
            <source>引っこしの日</source>
            <translation>引っこしの 日</translation>
        </message>
        <message>
            <source>入園する月の1日</source>
            <translation>園に 入る 月の 1日</translation>
        </message>
        <message>
            <source>診断された日</source>
            <translation>医者が 病名を 言った 日</translation>
        </message>
        <message>
            <source>お別れの日</source>
            <translation>おわかれの 日</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた 日</translation>
        </message>
        <message>
            <source>出産予定日</source>
            <translation>赤ちゃんが 生まれる 予定の 日</translation>
        </message>
        <message>
            <source>最後の月経が始まった日</source>
            <translation>最後の 生理が 始まった 日</translation>
        </message>
        <message>
            <source>そのことがあった日</source>
            <translation>その ことが あった 日</translation>
        </message>
        <message>
            <source>対象の可能性があります</source>
            <translation>使えるかも しれません</translation>
        </message>
        <message>
            <source>年齢の条件がわかりません</source>
            <translation>年齢の 条件が わかりません</translation>
        </message>
        <message>
            <source>対象ではなさそうです</source>
            <translation>使えない ようです</translation>
        </message>
        <message>
            <source>お住まいの市区町村の制度です</source>
            <translation>あなたの 町の 助けです</translation>
        </message>
        <message>
            <source>お住まいの都道府県の制度です</source>
            <translation>あなたの 都道府県の 助けです</translation>
        </message>
        <message>
            <source>ほかの市区町村の制度です</source>
            <translation>ほかの 町の 助けです</translation>
        </message>
        <message>
            <source>お子さんの年齢があてはまります</source>
            <translation>子どもの 年齢が 合います</translation>
        </message>
        <message>
            <source>いまのお子さんの年齢とちがいます</source>
            <translation>いまの 子どもの 年齢と ちがいます</translation>
        </message>
        <message>
            <source>妊娠中の人のための制度です</source>
            <translation>妊娠している 人の ための 助けです</translation>
        </message>
        <message>
            <source>出産から1年以内の人が使えるかもしれません</source>
            <translation>生まれてから 1年までの 人が 使えるかも しれません</translation>
        </message>
        <message>
            <source>妊娠中の人のための制度です(いま妊娠の記録はありません)</source>
            <translation>妊娠している 人の ための 助けです（いま 妊娠の 記録は ありません）</translation>
        </message>
        <message>
            <source>年齢の条件が文章でしか書かれていません。対象者の文を読んでください</source>
            <translation>年齢の 条件は 文だけです。「対象者」を 読んでください</translation>
        </message>
        <message>
            <source>%1回</source>
            <translation>%1 回</translation>
        </message>
        <message>
            <source>%1時間</source>
            <translation>%1 時間</translation>
        </message>
        <message>
            <source>%1時間%2分</source>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>使える期間の外です(最後の日は%1)</source>
            <translation>使える 日では ありません（最後の 日は %1）</translation>
        </message>
        <message>
            <source>のこりは%1なので、たりません</source>
            <translation>のこりは %1 です。たりません</translation>
        </message>
        <message>
            <source>その月ののこりは%1なので、たりません</source>
            <translation>その 月の のこりは %1 です。たりません</translation>
        </message>
        <message>
            <source>予約は%1からです</source>
            <translation>予約は %1 からです</translation>
        </message>
        <message>
            <source>申しこんでから使えるまで、%1ごろまでかかります</source>
            <translation>申し込んでから 使えるまで、%1 ごろまで かかります</translation>
        </message>
        <message>
            <source>まだ使えません</source>
            <translation>まだ 使えません</translation>
        </message>
        <message>
            <source>使えます</source>
            <translation>使えます</translation>
        </message>
        <message>
            <source>使いきりました</source>
            <translation>ぜんぶ 使いました</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>もう 使えません</translation>
        </message>
        <message>
            <source>これは ZIP ファイルです。中のファイルを取り出してから、えらんでください。</source>
            <translation>これは ZIP ファイルです。中の ファイルを 出してから 選んでください。</translation>
        </message>
        <message>
            <source>これはホームページのファイルです。「ダウンロード」からデータのファイルを保存してください。</source>
            <translation>これは ホームページの ファイルです。「ダウンロード」で データを 保存してください。</translation>
        </message>
        <message>
            <source>ファイルの中が空です。</source>
            <translation>ファイルの 中に 何も ありません。</translation>
        </message>
        <message>
            <source>ファイルがこわれているか、途中で切れています。もういちどダウンロードしてみてください。</source>
            <translation>ファイルが こわれています。もう一度 ダウンロードしてください。</translation>
        </message>
        <message>
            <source>制度の一覧ではないようです。何も取り込んでいません。</source>
            <translation>助けの 一覧では ないようです。何も 入れていません。</translation>
        </message>
        <message>
            <source>%1件目: IDがないので取り込めません</source>
            <translation>%1 番目：IDが ないので 入れられません</translation>
        </message>
        <message>
            <source>%1件目: 同じIDが前にあるので取り込めません</source>
            <translation>%1 番目：同じ IDが あるので 入れられません</translation>
        </message>
        <message>
            <source>%1件目: どこの市区町村かわからないので取り込めません</source>
            <translation>%1 番目：どこの 町か わからないので 入れられません</translation>
        </message>
        <message>
            <source>%1件目: 知らない分類の番号があります</source>
            <translation>%1 番目：知らない 番号が あります</translation>
        </message>
        <message>
            <source>%1件目: IDと市区町村が合っていません</source>
            <translation>%1 番目：IDと 町が 合っていません</translation>
        </message>
        <message>
            <source>%1件目: IDの中の番号が正しくありません</source>
            <translation>%1 番目：IDの 番号が まちがっています</translation>
        </message>
        <message>
            <source>生まれたとき、東京都に住んでいましたか</source>
            <translation>生まれた とき、とうきょうとに すんで いましたか</translation>
        </message>
        <message>
            <source>出産のときのことで、重い脳性まひと診断されましたか</source>
            <translation>お産の ときの ことで、おもい のうせいまひと 言われましたか</translation>
        </message>
        <message>
            <source>お子さんに、長い治療がいる病気(小児慢性特定疾病)がありますか</source>
            <translation>お子さんに、長い ちりょうが いる 病気(小児慢性特定疾病)が ありますか</translation>
        </message>
        <message>
            <source>生まれてからのお別れでしたか</source>
            <translation>生まれてからの おわかれでしたか</translation>
        </message>
        <message>
            <source>東京都の対象の病院で、無痛分娩をしましたか</source>
            <translation>とうきょうとの 決まった 病院で、いたみの 少ない お産(無痛分娩)を しましたか</translation>
        </message>
        <message>
            <source>育児休業をのばす予定ですか</source>
            <translation>子どもを そだてる 休み(育児休業)を のばしますか</translation>
        </message>
        <message>
            <source>1歳6か月のあとも、育児休業をのばす予定ですか</source>
            <translation>1さい6か月の あとも、子どもを そだてる 休み(育児休業)を のばしますか</translation>
        </message>
        <message>
            <source>妊娠・出産・育児で仕事をやめて、30日以上はたらけませんか</source>
            <translation>にんしん・お産・子そだてで しごとを やめて、30日より 長く はたらけませんか</translation>
        </message>
        <message>
            <source>妊娠12週をすぎてからのお別れでしたか</source>
            <translation>にんしん12週を すぎてからの おわかれでしたか</translation>
        </message>
        <message>
            <source>妊娠85日(12週)をすぎてからのお別れでしたか</source>
            <translation>にんしん85日(12週)を すぎてからの おわかれでしたか</translation>
        </message>
        <message>
            <source>お医者さんや助産師さんから、仕事のしかたについて言われましたか</source>
            <translation>おいしゃさんや じょさんしさんに、しごとの しかたについて 言われましたか</translation>
        </message>
        <message>
            <source>引っこしをしますか(もうしましたか)</source>
            <translation>ひっこしを しますか(もう しましたか)</translation>
        </message>
        <message>
            <source>双子や三つ子など、ふたり以上の赤ちゃんですか</source>
            <translation>ふたごや みつごですか</translation>
        </message>
        <message>
            <source>病院で払ったお金が、ひと月の限度額をこえましたか</source>
            <translation>病院で はらった お金が、ひと月の 決まりより 多かったですか</translation>
        </message>
        <message>
            <source>受診票が使えない所で、健診のお金を払いましたか</source>
            <translation>けんしんの 紙(受診票)が つかえない ところで、お金を はらいましたか</translation>
        </message>
        <message>
            <source>入院や帝王切開の予定がありますか</source>
            <translation>入院や、おなかを 切る お産(帝王切開)の よていが ありますか</translation>
        </message>
        <message>
            <source>小さく生まれて(2,000g以下など)、入院がいると言われましたか</source>
            <translation>小さく 生まれて(2,000gより かるいなど)、入院が いると 言われましたか</translation>
        </message>
        <message>
            <source>お子さんが生まれる前より、給料が下がりましたか</source>
            <translation>お子さんが 生まれる 前より、きゅうりょうが 下がりましたか</translation>
        </message>
        <message>
            <source>2歳になる前のお子さんを育てながら、短い時間ではたらいていますか</source>
            <translation>2さいに なる 前の お子さんを そだてながら、みじかい 時間で はたらいて いますか</translation>
        </message>
        <message>
            <source>病気やつわりで、4日以上仕事を休みましたか</source>
            <translation>病気や つわりで、しごとを 4日より 長く 休みましたか</translation>
        </message>
        <message>
            <source>赤ちゃんはひとりですか(双子ではありませんか)</source>
            <translation>赤ちゃんは ひとりですか(ふたごでは ありませんか)</translation>
        </message>
        <message>
            <source>家族の医療費が、1年に10万円をこえそうですか</source>
            <translation>かぞくの 病院の お金が、1年に 10万円より 多く なりそうですか</translation>
        </message>
        <message>
            <source>認可外の保育や一時預かりを使っていますか</source>
            <translation>認可外の ほいくや 一時あずかりを つかって いますか</translation>
        </message>
        <message numerus="yes">
            <source>使う日の%n日前</source>
            <translation>
                <numerusform>つかう 日の %n日 前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%n週間前</source>
            <translation>
                <numerusform>つかう 日の %n週間 前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%nか月前</source>
            <translation>
                <numerusform>つかう 日の %nか月 前</numerusform>
            </translation>
        </message>
        <message>
            <source>%1分</source>
            <translation>%1分</translation>
        </message>
        <message>
            <source>予約は%1まででした。もう予約してあれば、そのまま保存できます</source>
            <translation>予約は %1まででした。もう 予約した ときは、このまま 保存できます</translation>
        </message>
        <message>
            <source>%1円</source>
            <translation>%1円</translation>
        </message>
        <message>
            <source>%1歳</source>
            <translation>%1さい</translation>
        </message>
        <message>
            <source>%1か月</source>
            <translation>%1か月</translation>
        </message>
        <message>
            <source>%1歳%2か月</source>
            <translation>%1さい%2か月</translation>
        </message>
        <message>
            <source>%1まで %2</source>
            <translation>%1まで %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1から%2未満</source>
            <translation>%1から %2より 前</translation>
        </message>
        <message>
            <source>%1から</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>%1・%2ごとに %3</source>
            <translation>%1・%2ごとに %3</translation>
        </message>
        <message>
            <source>%1・%2まで %3</source>
            <translation>%1・%2まで %3</translation>
        </message>
        <message>
            <source>%1日前</source>
            <translation>%1日前</translation>
        </message>
        <message>
            <source>%1週間前</source>
            <translation>%1週間前</translation>
        </message>
        <message>
            <source>%1か月前</source>
            <translation>%1か月前</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>書きました</source>
            <translation>書きました</translation>
        </message>
        <message>
            <source>直しました</source>
            <translation>なおしました</translation>
        </message>
        <message>
            <source>出産を記録しました</source>
            <translation>生まれたことを 書きました</translation>
        </message>
        <message>
            <source>記録しました</source>
            <translation>書きました</translation>
        </message>
        <message>
            <source>取り込みました</source>
            <translation>ファイルから 入れました</translation>
        </message>
        <message>
            <source>取り消しました</source>
            <translation>もとに もどしました</translation>
        </message>
        <message>
            <source>前の内容にもどしました</source>
            <translation>前の 内容に もどしました</translation>
        </message>
        <message>
            <source>まちがいとして外しました</source>
            <translation>まちがいなので はずしました</translation>
        </message>
        <message>
            <source>完全に消しました</source>
            <translation>ぜんぶ 消しました</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>みょうじ</translation>
        </message>
        <message>
            <source>名</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>みょうじの ふりがな</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ふりがな</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた 日</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>男か女か</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>すんでいる ところ</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>日づけ</source>
            <translation>日づけ</translation>
        </message>
        <message>
            <source>値</source>
            <translation>あたい(数)</translation>
        </message>
        <message>
            <source>下の血圧</source>
            <translation>下の 血圧(けつあつ)</translation>
        </message>
        <message>
            <source>ワクチン</source>
            <translation>ワクチン</translation>
        </message>
        <message>
            <source>製品名</source>
            <translation>薬の なまえ</translation>
        </message>
        <message>
            <source>ロット番号</source>
            <translation>ロット番号(ばんごう)</translation>
        </message>
        <message>
            <source>打った場所</source>
            <translation>うった ところ</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>病院など</translation>
        </message>
        <message>
            <source>接種した人</source>
            <translation>うった 人</translation>
        </message>
        <message>
            <source>担当者</source>
            <translation>たんとうの 人</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>けっか</translation>
        </message>
        <message>
            <source>所見</source>
            <translation>見てわかったこと</translation>
        </message>
        <message>
            <source>指示事項</source>
            <translation>いわれたこと</translation>
        </message>
        <message>
            <source>出産予定日</source>
            <translation>生まれる 予定の 日</translation>
        </message>
        <message>
            <source>最終月経の開始日</source>
            <translation>さいごの 生理が はじまった 日</translation>
        </message>
        <message>
            <source>胎児</source>
            <translation>おなかの 赤ちゃん</translation>
        </message>
        <message>
            <source>亡くなった日</source>
            <translation>なくなった 日</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>じかん</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>B型肝炎</source>
            <translation>B型肝炎(かんえん)</translation>
        </message>
        <message>
            <source>ロタ(1価・ロタリックス)</source>
            <translation>ロタ(ロタリックス)</translation>
        </message>
        <message>
            <source>ロタ(5価・ロタテック)</source>
            <translation>ロタ(ロタテック)</translation>
        </message>
        <message>
            <source>小児用肺炎球菌(20価)</source>
            <translation>肺炎球菌(はいえんきゅうきん)20</translation>
        </message>
        <message>
            <source>小児用肺炎球菌(15価)</source>
            <translation>肺炎球菌(はいえんきゅうきん)15</translation>
        </message>
        <message>
            <source>小児用肺炎球菌(13価)</source>
            <translation>肺炎球菌(はいえんきゅうきん)13</translation>
        </message>
        <message>
            <source>5種混合(DPT-IPV-Hib)</source>
            <translation>5種混合(ごしゅこんごう)</translation>
        </message>
        <message>
            <source>4種混合(DPT-IPV)</source>
            <translation>4種混合(よんしゅこんごう)</translation>
        </message>
        <message>
            <source>ヒブ(Hib)</source>
            <translation>ヒブ(Hib)</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>MR(麻しん風しん)</source>
            <translation>MR(はしか・風しん)</translation>
        </message>
        <message>
            <source>水痘(みずぼうそう)</source>
            <translation>みずぼうそう</translation>
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation>おたふくかぜ</translation>
        </message>
        <message>
            <source>日本脳炎</source>
            <translation>日本脳炎(にほんのうえん)</translation>
        </message>
        <message>
            <source>2種混合(DT)</source>
            <translation>2種混合(にしゅこんごう)</translation>
        </message>
        <message>
            <source>HPV(9価)</source>
            <translation>HPV(9)</translation>
        </message>
        <message>
            <source>HPV(4価)</source>
            <translation>HPV(4)</translation>
        </message>
        <message>
            <source>HPV(2価)</source>
            <translation>HPV(2)</translation>
        </message>
        <message>
            <source>インフルエンザ(注射)</source>
            <translation>インフルエンザ(ちゅうしゃ)</translation>
        </message>
        <message>
            <source>インフルエンザ(鼻)</source>
            <translation>インフルエンザ(はな)</translation>
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation>RSウイルス(おなかに 赤ちゃんが いる人)</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>体重</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>身長</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>頭の まわり</translation>
        </message>
        <message>
            <source>胸囲</source>
            <translation>胸の まわり</translation>
        </message>
        <message>
            <source>血圧</source>
            <translation>血圧(けつあつ)</translation>
        </message>
        <message>
            <source>子宮底長</source>
            <translation>おなかの 高さ(子宮底長)</translation>
        </message>
        <message>
            <source>腹囲</source>
            <translation>おなかの まわり</translation>
        </message>
        <message>
            <source>体温</source>
            <translation>体温</translation>
        </message>
        <message>
            <source>推定胎児体重</source>
            <translation>おなかの 赤ちゃんの 体重</translation>
        </message>
        <message>
            <source>ヘモグロビン</source>
            <translation>ヘモグロビン</translation>
        </message>
        <message>
            <source>2週間健診</source>
            <translation>2週間の 健診</translation>
        </message>
        <message>
            <source>1か月児健診</source>
            <translation>1か月の 健診</translation>
        </message>
        <message>
            <source>2か月児健診</source>
            <translation>2か月の 健診</translation>
        </message>
        <message>
            <source>3〜4か月児健診</source>
            <translation>3〜4か月の 健診</translation>
        </message>
        <message>
            <source>6〜7か月児健診</source>
            <translation>6〜7か月の 健診</translation>
        </message>
        <message>
            <source>9〜10か月児健診</source>
            <translation>9〜10か月の 健診</translation>
        </message>
        <message>
            <source>1歳児健診</source>
            <translation>1歳の 健診</translation>
        </message>
        <message>
            <source>1歳6か月児健診</source>
            <translation>1歳6か月の 健診</translation>
        </message>
        <message>
            <source>2歳児健診</source>
            <translation>2歳の 健診</translation>
        </message>
        <message>
            <source>3歳児健診</source>
            <translation>3歳の 健診</translation>
        </message>
        <message>
            <source>4歳児健診</source>
            <translation>4歳の 健診</translation>
        </message>
        <message>
            <source>5歳児健診</source>
            <translation>5歳の 健診</translation>
        </message>
        <message>
            <source>6歳児健診</source>
            <translation>6歳の 健診</translation>
        </message>
        <message>
            <source>(なし)</source>
            <translation>(なし)</translation>
        </message>
        <message>
            <source>妊婦健診</source>
            <translation>おなかの 赤ちゃんの 健診</translation>
        </message>
        <message>
            <source>妊婦健診 第%1回</source>
            <translation>おなかの 赤ちゃんの 健診 %1回目</translation>
        </message>
        <message>
            <source>産婦健診</source>
            <translation>産んだあとの 健診</translation>
        </message>
        <message>
            <source>新生児の記録</source>
            <translation>生まれたばかりの ころ</translation>
        </message>
        <message>
            <source>歯科健診</source>
            <translation>歯の 健診</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>健診</translation>
        </message>
        <message>
            <source>RSウイルス抗体</source>
            <translation>RSウイルス こうたい</translation>
        </message>
        <message>
            <source>3種混合(DPT)</source>
            <translation>3しゅ こんごう(DPT)</translation>
        </message>
        <message>
            <source>不活化ポリオ</source>
            <translation>ポリオ(注射)</translation>
        </message>
        <message>
            <source>新型コロナ</source>
            <translation>しんがた コロナ</translation>
        </message>
        <message>
            <source>A型肝炎</source>
            <translation>Aがた かんえん</translation>
        </message>
        <message>
            <source>髄膜炎菌(4価)</source>
            <translation>ずいまくえんきん(4か)</translation>
        </message>
        <message>
            <source>狂犬病</source>
            <translation>きょうけんびょう</translation>
        </message>
        <message>
            <source>麻しん(単独)</source>
            <translation>ましん(はしか)だけ</translation>
        </message>
        <message>
            <source>風しん(単独)</source>
            <translation>ふうしんだけ</translation>
        </message>
        <message>
            <source>黄熱</source>
            <translation>おうねつ</translation>
        </message>
        <message>
            <source>帯状疱疹(生)</source>
            <translation>たいじょうほうしん(生)</translation>
        </message>
        <message>
            <source>ふたりの手帳をまとめました</source>
            <translation>ふたりの 手帳を あわせました</translation>
        </message>
        <message>
            <source>食いちがいから、ひとつをえらびました</source>
            <translation>ちがいから、ひとつを えらびました</translation>
        </message>
        <message>
            <source>ほかの記録</source>
            <translation>ほかの 記録</translation>
        </message>
        <message>
            <source>%1: 変わりました</source>
            <translation>%1: かわりました</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1: 加わりました(%2)</source>
            <translation>%1: ふえました(%2)</translation>
        </message>
        <message>
            <source>%1: なくなりました(%2)</source>
            <translation>%1: なくなりました(%2)</translation>
        </message>
        <message>
            <source>ローマ字の名前</source>
            <translation>ローマじの なまえ</translation>
        </message>
        <message>
            <source>家族の中での立場</source>
            <translation>家族の なかで だれか</translation>
        </message>
        <message>
            <source>生まれた時刻</source>
            <translation>生まれた じかん</translation>
        </message>
        <message>
            <source>生まれた場所</source>
            <translation>生まれた ところ</translation>
        </message>
        <message>
            <source>郵便番号</source>
            <translation>ゆうびんばんごう</translation>
        </message>
        <message>
            <source>職業</source>
            <translation>しごと</translation>
        </message>
        <message>
            <source>血液型</source>
            <translation>けつえきがた</translation>
        </message>
        <message>
            <source>アレルギー</source>
            <translation>アレルギー</translation>
        </message>
        <message>
            <source>のんでいる薬</source>
            <translation>のんでいる 薬</translation>
        </message>
        <message>
            <source>妊娠</source>
            <translation>にんしん</translation>
        </message>
        <message>
            <source>ふたごなどの順番</source>
            <translation>ふたごなどの じゅんばん</translation>
        </message>
        <message>
            <source>何番目の子か</source>
            <translation>なんばんめの 子か</translation>
        </message>
        <message>
            <source>母</source>
            <translation>おかあさん</translation>
        </message>
        <message>
            <source>パートナー</source>
            <translation>パートナー</translation>
        </message>
        <message>
            <source>生まれたときの週数</source>
            <translation>生まれた ときの しゅうすう</translation>
        </message>
        <message>
            <source>生まれたときの体重</source>
            <translation>生まれた ときの たいじゅう</translation>
        </message>
        <message>
            <source>診察券の番号</source>
            <translation>しんさつけんの ばんごう</translation>
        </message>
        <message>
            <source>目じるしの色</source>
            <translation>めじるしの いろ</translation>
        </message>
        <message>
            <source>予定日の決め方</source>
            <translation>よていびの きめかた</translation>
        </message>
        <message>
            <source>決めた日</source>
            <translation>きめた 日</translation>
        </message>
        <message>
            <source>ようす</source>
            <translation>ようす</translation>
        </message>
        <message>
            <source>その日</source>
            <translation>その 日</translation>
        </message>
        <message>
            <source>子ども</source>
            <translation>子ども</translation>
        </message>
        <message>
            <source>心拍を確認した日</source>
            <translation>しんぱくを たしかめた 日</translation>
        </message>
        <message>
            <source>出産する施設</source>
            <translation>出産する ところ</translation>
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation>にんしんの まえの たいじゅう</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>時期</source>
            <translation>じき</translation>
        </message>
        <message>
            <source>何回目か</source>
            <translation>なんかいめか</translation>
        </message>
        <message>
            <source>メーカー</source>
            <translation>メーカー</translation>
        </message>
        <message>
            <source>使用期限</source>
            <translation>つかえる さいごの 日</translation>
        </message>
        <message>
            <source>打ち方</source>
            <translation>うちかた</translation>
        </message>
        <message>
            <source>量(mL)</source>
            <translation>りょう(mL)</translation>
        </message>
        <message>
            <source>どこからの記録か</source>
            <translation>どこからの 記録か</translation>
        </message>
        <message>
            <source>測った姿勢</source>
            <translation>はかった しせい</translation>
        </message>
        <message>
            <source>測った人</source>
            <translation>はかった ひと</translation>
        </message>
        <message>
            <source>何番目の赤ちゃんか</source>
            <translation>なんばんめの 赤ちゃんか</translation>
        </message>
        <message>
            <source>題名</source>
            <translation>だいめい</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>じょうたい</translation>
        </message>
        <message>
            <source>すすみ具合</source>
            <translation>どこまで すすんだか</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>しょるい</translation>
        </message>
        <message>
            <source>窓口</source>
            <translation>まどぐち</translation>
        </message>
        <message>
            <source>次にたしかめる日</source>
            <translation>つぎに たしかめる 日</translation>
        </message>
        <message>
            <source>支払いのある月</source>
            <translation>おかねが でる 月</translation>
        </message>
        <message>
            <source>支払いがはじまる日</source>
            <translation>おかねが ではじめる 日</translation>
        </message>
        <message>
            <source>支払いが終わる日</source>
            <translation>おかねが おわる 日</translation>
        </message>
        <message>
            <source>支払い</source>
            <translation>おかね</translation>
        </message>
        <message>
            <source>予定の日</source>
            <translation>よていの 日</translation>
        </message>
        <message>
            <source>とどいたか</source>
            <translation>とどいたか</translation>
        </message>
        <message>
            <source>答えた日</source>
            <translation>こたえた 日</translation>
        </message>
        <message>
            <source>手つづき</source>
            <translation>てつづき</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>もちもの</translation>
        </message>
        <message>
            <source>長さ(分)</source>
            <translation>ながさ(分)</translation>
        </message>
        <message>
            <source>問診票</source>
            <translation>もんしんひょう</translation>
        </message>
        <message>
            <source>いつまで</source>
            <translation>いつまで</translation>
        </message>
        <message>
            <source>いつから</source>
            <translation>いつから</translation>
        </message>
        <message>
            <source>回数で数えるか</source>
            <translation>かいすうで かぞえるか</translation>
        </message>
        <message>
            <source>もらえる分</source>
            <translation>もらえる ぶん</translation>
        </message>
        <message>
            <source>使い方</source>
            <translation>つかいかた</translation>
        </message>
        <message>
            <source>1か月につかえる分</source>
            <translation>1か月に つかえる ぶん</translation>
        </message>
        <message>
            <source>切り上げ(分)</source>
            <translation>きりあげ(分)</translation>
        </message>
        <message>
            <source>予約のはじめ</source>
            <translation>よやくの はじめ</translation>
        </message>
        <message>
            <source>予約のしめきり</source>
            <translation>よやくの しめきり</translation>
        </message>
        <message>
            <source>承認までの日数</source>
            <translation>しょうにんまでの 日すう</translation>
        </message>
        <message>
            <source>だれから聞いたか</source>
            <translation>だれから きいたか</translation>
        </message>
        <message>
            <source>つかった記録</source>
            <translation>つかった 記録</translation>
        </message>
        <message>
            <source>量</source>
            <translation>りょう</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>1回の分</source>
            <translation>1かいの ぶん</translation>
        </message>
        <message>
            <source>金額(円)</source>
            <translation>きんがく(円)</translation>
        </message>
        <message>
            <source>出したところ</source>
            <translation>だした ところ</translation>
        </message>
        <message>
            <source>コード</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>知らせる日(何日前)</source>
            <translation>しらせる 日(なんにち まえ)</translation>
        </message>
        <message>
            <source>料金</source>
            <translation>りょうきん</translation>
        </message>
        <message>
            <source>キャンセル料</source>
            <translation>キャンセルりょう</translation>
        </message>
        <message>
            <source>何か月から</source>
            <translation>なんか月から</translation>
        </message>
        <message>
            <source>何か月になるまで</source>
            <translation>なんか月に なるまで</translation>
        </message>
        <message>
            <source>何分まで</source>
            <translation>なんぷんまで</translation>
        </message>
        <message>
            <source>いちばん長くて(分)</source>
            <translation>いちばん ながくて(分)</translation>
        </message>
        <message>
            <source>何日前か</source>
            <translation>なんにち まえか</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>ないよう</translation>
        </message>
        <message>
            <source>いつの情報か</source>
            <translation>いつの じょうほうか</translation>
        </message>
        <message>
            <source>答え</source>
            <translation>こたえ</translation>
        </message>
        <message>
            <source>むくみ</source>
            <translation>むくみ</translation>
        </message>
        <message>
            <source>尿たんぱく</source>
            <translation>にょうの たんぱく</translation>
        </message>
        <message>
            <source>尿糖</source>
            <translation>にょうの とう</translation>
        </message>
        <message>
            <source>届け出た日</source>
            <translation>とどけた 日</translation>
        </message>
        <message>
            <source>診断した人</source>
            <translation>しんだんした ひと</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>ばんごう</translation>
        </message>
        <message>
            <source>交付された日</source>
            <translation>もらった 日</translation>
        </message>
        <message>
            <source>版</source>
            <translation>はん</translation>
        </message>
        <message>
            <source>休みの日</source>
            <translation>やすみの 日</translation>
        </message>
        <message>
            <source>栄養法</source>
            <translation>えいよう</translation>
        </message>
        <message>
            <source>えらんでいない</source>
            <translation>えらんで いない</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>そのほか</translation>
        </message>
        <message>
            <source>妊娠中</source>
            <translation>にんしん ちゅう</translation>
        </message>
        <message>
            <source>生まれました</source>
            <translation>生まれました</translation>
        </message>
        <message>
            <source>死産</source>
            <translation>しざん</translation>
        </message>
        <message>
            <source>流産</source>
            <translation>りゅうざん</translation>
        </message>
        <message>
            <source>最終月経から</source>
            <translation>さいごの げっけいから</translation>
        </message>
        <message>
            <source>赤ちゃんの長さ(CRL)から</source>
            <translation>赤ちゃんの ながさ(CRL)から</translation>
        </message>
        <message>
            <source>頭の幅(BPD)から</source>
            <translation>あたまの はば(BPD)から</translation>
        </message>
        <message>
            <source>体外受精などの日から</source>
            <translation>たいがい じゅせいなどの 日から</translation>
        </message>
        <message>
            <source>ここで接種</source>
            <translation>ここで せっしゅ</translation>
        </message>
        <message>
            <source>手帳から写した</source>
            <translation>手帳から うつした</translation>
        </message>
        <message>
            <source>本人や家族から聞いた</source>
            <translation>ほんにんや 家族から きいた</translation>
        </message>
        <message>
            <source>寝て</source>
            <translation>ねて</translation>
        </message>
        <message>
            <source>立って</source>
            <translation>たって</translation>
        </message>
        <message>
            <source>家</source>
            <translation>いえ</translation>
        </message>
        <message>
            <source>専門の人</source>
            <translation>せんもんの ひと</translation>
        </message>
        <message>
            <source>予定</source>
            <translation>よてい</translation>
        </message>
        <message>
            <source>すんだ</source>
            <translation>すんだ</translation>
        </message>
        <message>
            <source>取りやめ</source>
            <translation>とりやめ</translation>
        </message>
        <message>
            <source>書きかけ</source>
            <translation>かきかけ</translation>
        </message>
        <message>
            <source>書きおわった</source>
            <translation>かきおわった</translation>
        </message>
        <message>
            <source>直した</source>
            <translation>なおした</translation>
        </message>
        <message>
            <source>%1、%2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>同じ人を、ひとりにしました</source>
            <translation>おなじ 人を ひとりに しました</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>れんらくさき</translation>
        </message>
        <message>
            <source>かかりつけ</source>
            <translation>いつもの おいしゃさん</translation>
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation>かぞくが あつまる ところ</translation>
        </message>
        <message>
            <source>避難する場所</source>
            <translation>にげる ばしょ</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>復旧コード</source>
            <translation>合言葉を わすれたときの コード</translation>
        </message>
        <message>
            <source>合言葉をわすれたときや、新しいPCに移るときに、この手帳をひらくためのコードです。</source>
            <translation>あいことばを わすれたとき、新しい パソコンに するとき、この コードで 手帳を ひらきます。</translation>
        </message>
        <message>
            <source>コード(4文字ずつ)</source>
            <translation>コード(4つずつ)</translation>
        </message>
        <message>
            <source>親子手帳をひらく</source>
            <translation>おやこてちょうを ひらく</translation>
        </message>
        <message>
            <source>「復旧コードでひらく」をえらぶ</source>
            <translation>「合言葉を わすれた」を えらぶ</translation>
        </message>
        <message>
            <source>上のコードを入れる(大文字・小文字は区別しません)</source>
            <translation>上の コードを 入れる(大きい 字でも 小さい 字でも よい)</translation>
        </message>
        <message>
            <source>設定で新しい合言葉をきめる</source>
            <translation>「設定」で 新しい あいことばを きめる</translation>
        </message>
        <message>
            <source>このコードがあれば、だれでも手帳を読めます。通帳と同じように、大切にしまってください。</source>
            <translation>この コードが あると、だれでも 手帳を 読めます。銀行の 通帳のように、大切に しまってください。</translation>
        </message>
        <message>
            <source>手帳をしまっているところ</source>
            <translation>手帳を おいている ところ</translation>
        </message>
        <message>
            <source>印刷した日</source>
            <translation>いんさつした 日</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>160/110以上です。値が合っていれば、すぐに産科へ電話してください。</source>
            <translation>160/110より 高いです。合って いたら、すぐに 産科に 電話して ください。</translation>
        </message>
        <message>
            <source>140/90以上です。値が合っていれば、産科に相談してください。</source>
            <translation>140/90より 高いです。合って いたら、産科に そうだんして ください。</translation>
        </message>
        <message>
            <source>低めの血圧です。値は合っていますか?</source>
            <translation>すこし 低い 血圧です。合って いますか?</translation>
        </message>
        <message>
            <source>上と下が逆になっていませんか?</source>
            <translation>上と 下が 反対では ありませんか?</translation>
        </message>
        <message>
            <source>前の健診から5 kgより大きく変わっています。値は合っていますか?</source>
            <translation>前の 健診から 5 kgより 大きく かわりました。合って いますか?</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください。</source>
            <translation>めずらしい 値です。もういちど 見て ください。</translation>
        </message>
        <message>
            <source>%1が%2になっています。%3のことですか?</source>
            <translation>%1が %2に なって います。%3の ことですか?</translation>
        </message>
        <message>
            <source>体重と身長が逆になっていませんか?</source>
            <translation>体重と 身長が 反対では ありませんか?</translation>
        </message>
        <message>
            <source>%1が%2になっています。きょうだいの値ではありませんか?</source>
            <translation>%1が %2に なって います。きょうだいの 値では ありませんか?</translation>
        </message>
        <message>
            <source>%1 %2は、この月齢ではめずらしい値です。合っていればそのままで大丈夫です。</source>
            <translation>%1 %2は、この 月齢では めずらしい 値です。合って いたら そのままで だいじょうぶです。</translation>
        </message>
        <message>
            <source>前より身長が1 cmより小さくなっています。値は合っていますか?</source>
            <translation>前より 身長が 1 cmより 小さく なりました。合って いますか?</translation>
        </message>
        <message>
            <source>%1が前の記録から大きく変わっています。値は合っていますか?</source>
            <translation>%1が 前から 大きく かわりました。合って いますか?</translation>
        </message>
        <message>
            <source>生まれたときより10%より大きくへっています。値が合っていれば、産院に相談してください。</source>
            <translation>生まれた ときより 10%より 大きく へりました。合って いたら、産院に そうだんして ください。</translation>
        </message>
        <message>
            <source>予定日が%1になっています。2週間より前に過ぎた日ですが、合っていますか?</source>
            <translation>よていびが %1に なっています。2週間より まえに すぎた 日です。あって いますか?</translation>
        </message>
        <message>
            <source>予定日が%1になっています。いまから40週より先ですが、合っていますか?</source>
            <translation>よていびが %1に なっています。いまから 40週より あとです。あって いますか?</translation>
        </message>
        <message>
            <source>健診の日が%1です。この妊娠が終わったあとの日ですが、合っていますか?</source>
            <translation>けんしんの 日が %1です。この にんしんが おわった あとの 日です。あって いますか?</translation>
        </message>
        <message>
            <source>健診の日が%1です。この妊娠が始まる前の日ですが、合っていますか?</source>
            <translation>けんしんの 日が %1です。この にんしんが はじまる まえの 日です。あって いますか?</translation>
        </message>
    </context>
    <context>
        <name>ResultsPaper</name>
        <message>
            <source>予防接種</source>
            <translation>よぼうせっしゅ</translation>
        </message>
        <message>
            <source>健診・予防接種の結果</source>
            <translation>けんしん・よぼうせっしゅの けっか</translation>
        </message>
        <message>
            <source>%1に作成。ファイルの指紋 %2</source>
            <translation>%1に つくりました。ファイルの しもん %2</translation>
        </message>
        <message>
            <source>測った値</source>
            <translation>はかった あたい</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
    </context>
    <context>
        <name>Seal</name>
        <message>
            <source>ほかの人の鍵で封をしたファイルです。この手帳ではひらけません。</source>
            <translation>ほかの ひとの かぎで ふうを した ファイルです。この てちょうでは ひらけません。</translation>
        </message>
        <message>
            <source>封をしたファイルです。この手帳にはまだ鍵がないので、ひらけません。</source>
            <translation>ふうを した ファイルです。この てちょうには まだ かぎが ないので、ひらけません。</translation>
        </message>
        <message>
            <source>とちゅうで切れたか、書きかえられたファイルです。何も取り込んでいません。もういちどもらってください。</source>
            <translation>とちゅうで きれたか、かきかえられた ファイルです。なにも とりこんで いません。もういちど もらって ください。</translation>
        </message>
        <message>
            <source>このカードは期限が切れています。新しいカードをもらってください。</source>
            <translation>この カードは つかえる ひが すぎました。あたらしい カードを もらって ください。</translation>
        </message>
        <message>
            <source>鍵に打ちまちがいがあるようです。4文字ずつたしかめてください。</source>
            <translation>かぎに うちまちがいが あるようです。4もじずつ たしかめて ください。</translation>
        </message>
        <message>
            <source>鍵のカードではないファイルです。</source>
            <translation>かぎの カードでは ない ファイルです。</translation>
        </message>
        <message>
            <source>QRコードの紙1枚には入りきりません。ファイルでわたしてください。</source>
            <translation>QRコードの かみ1まいに はいりません。ファイルで わたして ください。</translation>
        </message>
        <message>
            <source>だれの鍵か、名前を入れてください。</source>
            <translation>だれの かぎか、なまえを いれて ください。</translation>
        </message>
        <message>
            <source>ひとりはえらんでください。</source>
            <translation>ひとりは えらんで ください。</translation>
        </message>
        <message>
            <source>親子手帳のコードではありません。</source>
            <translation>おやこてちょうの コードでは ありません。</translation>
        </message>
        <message>
            <source>ほかの紙のコードです。さきにこの紙をぜんぶ読みとってください。</source>
            <translation>ほかの かみの コードです。さきに この かみを ぜんぶ よみとって ください。</translation>
        </message>
        <message>
            <source>梅毒の検査</source>
            <translation>ばいどくの けんさ</translation>
        </message>
        <message>
            <source>B型肝炎の検査</source>
            <translation>B型かんえんの けんさ</translation>
        </message>
        <message>
            <source>C型肝炎の検査</source>
            <translation>C型かんえんの けんさ</translation>
        </message>
        <message>
            <source>HIVの検査</source>
            <translation>HIVの けんさ</translation>
        </message>
        <message>
            <source>HTLV-1の検査</source>
            <translation>HTLV-1の けんさ</translation>
        </message>
        <message>
            <source>クラミジアの検査</source>
            <translation>クラミジアの けんさ</translation>
        </message>
        <message>
            <source>こころの質問票(EPDS)</source>
            <translation>こころの しつもん(EPDS)</translation>
        </message>
        <message>
            <source>赤ちゃんへの気持ちの質問票</source>
            <translation>あかちゃんへの きもちの しつもん</translation>
        </message>
        <message>
            <source>妊娠と手帳</source>
            <translation>にんしんと てちょう</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>けんしん</translation>
        </message>
        <message>
            <source>身長・体重など家で測った値</source>
            <translation>いえで はかった しんちょう・たいじゅう など</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>よぼうせっしゅ</translation>
        </message>
        <message>
            <source>問診票・届出</source>
            <translation>もんしんひょう・とどけ</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>よやく</translation>
        </message>
        <message>
            <source>申請・手当・家族の事情</source>
            <translation>しんせい・てあて・かぞくの じじょう</translation>
        </message>
        <message>
            <source>封をした記録</source>
            <translation>ふうを した きろく</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>見るだけ</source>
            <translation>みる だけ</translation>
        </message>
        <message>
            <source>記録</source>
            <translation>きろく</translation>
        </message>
        <message>
            <source>管理</source>
            <translation>かんり</translation>
        </message>
        <message>
            <source>暗証番号がちがいます</source>
            <translation>あんしょうばんごうが ちがいます</translation>
        </message>
        <message>
            <source>合言葉がちがいます</source>
            <translation>あいことばが ちがいます</translation>
        </message>
        <message>
            <source>ほかの合言葉にしてください。人ごとにちがう合言葉がいります</source>
            <translation>ほかの あいことばに してください。ひとごとに ちがう あいことばが いります</translation>
        </message>
        <message>
            <source>4〜12けたの数字にしてください(おなじ数字だけは使えません)</source>
            <translation>4から 12けたの すうじに してください (おなじ すうじだけは つかえません)</translation>
        </message>
        <message>
            <source>あと%1秒まってから入れてください</source>
            <translation>あと %1びょう まってから いれてください</translation>
        </message>
        <message>
            <source>いまは暗証番号を使えません。合言葉を入れてください</source>
            <translation>いまは あんしょうばんごうを つかえません。あいことばを いれてください</translation>
        </message>
        <message>
            <source>いま担当している人は退職にできません。担当を替えてからにしてください</source>
            <translation>いま たんとうしている ひとは やめた ことに できません。たんとうを かえてから してください</translation>
        </message>
        <message>
            <source>管理する人がいなくなります。先にほかの人を管理にしてください</source>
            <translation>かんりする ひとが いなく なります。さきに ほかの ひとを かんりに してください</translation>
        </message>
        <message>
            <source>管理の担当の人だけができます</source>
            <translation>かんりの ひとだけが できます</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>フォルダーが見つかりません。USBメモリをさすか、フォルダーをえらびなおしてください。</source>
            <translation>フォルダーが 見つかりません。USBメモリを さすか、フォルダーを もう いちど えらんで ください。</translation>
        </message>
        <message>
            <source>相手の「鍵のファイル」が必要です。打ちこんだ鍵では、だれが書いたかをたしかめられません。</source>
            <translation>あいての「かぎの ファイル」が いります。打った かぎでは、だれが 書いたか わかりません。</translation>
        </message>
        <message>
            <source>これは、この手帳の鍵です。相手の鍵をえらんでください。</source>
            <translation>これは この 手帳の かぎです。あいての かぎを えらんで ください。</translation>
        </message>
        <message>
            <source>医療機関の手帳では使えません。</source>
            <translation>びょういんの 手帳では 使えません。</translation>
        </message>
        <message>
            <source>ほかの手帳あてのファイルでした。何も変わっていません。</source>
            <translation>ほかの 手帳の ための ファイルでした。なにも 変わって いません。</translation>
        </message>
        <message>
            <source>だれが書いたかわからないファイルです。何も変わっていません。相手が鍵を新しくしたときは、もういちど鍵のファイルを読みこんでください。</source>
            <translation>だれが 書いたか わからない ファイルです。なにも 変わって いません。あいてが かぎを 新しく したときは、もう いちど かぎの ファイルを 読みこんで ください。</translation>
        </message>
        <message>
            <source>相手のOyakoのほうが新しいようです。このPCのOyakoも新しくしてください。何も変わっていません。</source>
            <translation>あいての Oyakoの ほうが 新しいようです。この PCの Oyakoも 新しく して ください。なにも 変わって いません。</translation>
        </message>
        <message>
            <source>この記録</source>
            <translation>この 記録</translation>
        </message>
        <message>
            <source>だれの記録か</source>
            <translation>だれの 記録か</translation>
        </message>
        <message>
            <source>のこす</source>
            <translation>のこす</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>まちがいと して はずす</translation>
        </message>
        <message>
            <source>このPCで</source>
            <translation>この PCで</translation>
        </message>
        <message>
            <source>%1のPCで</source>
            <translation>%1の PCで</translation>
        </message>
        <message>
            <source>相手のPCで</source>
            <translation>あいての PCで</translation>
        </message>
    </context>
    <context>
        <name>TodayPaper</name>
        <message>
            <source>することリスト</source>
            <translation>することの リスト</translation>
        </message>
        <message>
            <source>いま、することはありません。</source>
            <translation>いま することは ありません。</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>ひらいています</source>
            <translation>ひらいています</translation>
        </message>
        <message>
            <source>新しい方</source>
            <translation>あたらしい かた</translation>
        </message>
        <message>
            <source>照合ずみ</source>
            <translation>だれか わかっています</translation>
        </message>
        <message>
            <source>どの方か確認</source>
            <translation>どのかたか たしかめる</translation>
        </message>
        <message>
            <source>取り込みずみ</source>
            <translation>とりこみずみ</translation>
        </message>
        <message>
            <source>取り込まない</source>
            <translation>とりこまない</translation>
        </message>
        <message>
            <source>読めません</source>
            <translation>よめません</translation>
        </message>
        <message>
            <source>ふつうのファイルではないので、ひらきませんでした。</source>
            <translation>ふつうの ファイルでは ないので、ひらきませんでした。</translation>
        </message>
        <message>
            <source>問診票にある測定値(確認して記録)</source>
            <translation>もんしんひょうの あたい(たしかめて きろく)</translation>
        </message>
        <message>
            <source>ご本人・ご家族</source>
            <translation>ごほんにん・ごかぞく</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>あたらしい</translation>
        </message>
        <message>
            <source>同じ</source>
            <translation>おなじ</translation>
        </message>
        <message>
            <source>ちがう</source>
            <translation>ちがう</translation>
        </message>
        <message>
            <source>名前・生年月日・性別が同じ</source>
            <translation>なまえ・うまれた ひ・せいべつが おなじ</translation>
        </message>
        <message>
            <source>番号が同じ</source>
            <translation>ばんごうが おなじ</translation>
        </message>
        <message>
            <source>姓と生年月日が同じ(ふたごかもしれません)</source>
            <translation>みょうじと うまれた ひが おなじ(ふたごかも しれません)</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました。入力しなくてすんだ項目: %1</source>
            <translation>
                <numerusform>%n けんを とりこみました。かかなくて よかった ところ: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>週</source>
            <translation>週</translation>
        </message>
        <message>
            <source>日</source>
            <translation>日</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>か月</translation>
        </message>
        <message>
            <source>歳</source>
            <translation>歳</translation>
        </message>
        <message>
            <source>時間</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>分</source>
            <translation>分</translation>
        </message>
        <message>
            <source>ml/日</source>
            <translation>ml/日</translation>
        </message>
        <message>
            <source>本</source>
            <translation>本</translation>
        </message>
        <message>
            <source>本/日</source>
            <translation>本/日</translation>
        </message>
        <message>
            <source>人</source>
            <translation>人</translation>
        </message>
        <message>
            <source>回</source>
            <translation>回</translation>
        </message>
        <message>
            <source>階</source>
            <translation>階</translation>
        </message>
    </context>
    <context>
        <name>VisitPack</name>
        <message>
            <source>予防接種の記録</source>
            <translation>よぼうせっしゅの きろく</translation>
        </message>
        <message>
            <source>いつ・どこ</source>
            <translation>いつ・どこ</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>もちもの</translation>
        </message>
        <message>
            <source>この中に入っているもの</source>
            <translation>この中に 入っているもの</translation>
        </message>
        <message>
            <source>予約の書類</source>
            <translation>予約の 書類</translation>
        </message>
        <message>
            <source>問診票</source>
            <translation>もんしんひょう</translation>
        </message>
        <message>
            <source>えらんだ問診票は、もう一覧にありません</source>
            <translation>えらんだ もんしんひょうは、もう ありません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AgendaActions</name>
        <message>
            <source>「%1」をすんだことにしました</source>
            <translation>「%1」を おわったことに しました</translation>
        </message>
        <message>
            <source>「%1」を1週間後にまた出します</source>
            <translation>「%1」を 1週間あとに また 出します</translation>
        </message>
        <message>
            <source>「%1」を出さないようにしました</source>
            <translation>「%1」を 出さないように しました</translation>
        </message>
        <message>
            <source>もどしました</source>
            <translation>もどしました</translation>
        </message>
        <message>
            <source>窓口へもっていくもの</source>
            <translation>まどぐちへ もって いく もの</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AgendaCard</name>
        <message>
            <source>書きはじめる</source>
            <translation>書きはじめる</translation>
        </message>
        <message>
            <source>結果を書く</source>
            <translation>けっかを 書く</translation>
        </message>
        <message>
            <source>接種を書く</source>
            <translation>うったことを 書く</translation>
        </message>
        <message>
            <source>時期が過ぎています</source>
            <translation>ときが すぎています</translation>
        </message>
        <message>
            <source>市区町村に確認</source>
            <translation>市や 町に 聞く</translation>
        </message>
        <message>
            <source>なぜ?</source>
            <translation>なぜ?</translation>
        </message>
        <message>
            <source>ほか</source>
            <translation>ほか</translation>
        </message>
        <message>
            <source>すんだ</source>
            <translation>おわった</translation>
        </message>
        <message>
            <source>1週間後にまた出す</source>
            <translation>1週間あとに また 出す</translation>
        </message>
        <message>
            <source>うちには関係ない</source>
            <translation>わたしの 家には 関係ない</translation>
        </message>
        <message>
            <source>予約を直す</source>
            <translation>予約を なおす</translation>
        </message>
        <message>
            <source>予約をメモ</source>
            <translation>予約を メモ</translation>
        </message>
        <message>
            <source>見る</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>書類を見る</source>
            <translation>しょるいを 見る</translation>
        </message>
        <message>
            <source>USBメモリにコピー</source>
            <translation>USBメモリに コピー</translation>
        </message>
        <message>
            <source>もっていく書類</source>
            <translation>もっていく 書類</translation>
        </message>
        <message>
            <source>問診票を書く</source>
            <translation>もんしんひょうを かく</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AllowanceDialog</name>
        <message>
            <source>回数や時間を書く</source>
            <translation>回数や 時間を 書く</translation>
        </message>
        <message>
            <source>回数や時間を直す</source>
            <translation>回数や 時間を なおす</translation>
        </message>
        <message>
            <source>日</source>
            <translation>にち</translation>
        </message>
        <message>
            <source>どのサービス</source>
            <translation>どの サービス</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの もの</translation>
        </message>
        <message>
            <source>1か月に使える数</source>
            <translation>1か月に 使える 数</translation>
        </message>
        <message>
            <source>申しこんでから使えるまで</source>
            <translation>申し込んでから 使えるまで</translation>
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation>だれに、どこで 聞きましたか</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>名前を 入れてください</translation>
        </message>
        <message>
            <source>例: 2か月前</source>
            <translation>れい: 2か月前</translation>
        </message>
        <message>
            <source>使い方ごとの数</source>
            <translation>つかいかた ごとの かず</translation>
        </message>
        <message>
            <source>例: 宿泊 2、通所 1</source>
            <translation>れい: しゅくはく 2、かよい 1</translation>
        </message>
        <message>
            <source>「宿泊 2、通所 1」のように入れてください</source>
            <translation>「しゅくはく 2、かよい 1」の ように いれて ください</translation>
        </message>
        <message>
            <source>ぜんぶで使える数</source>
            <translation>ぜんぶで 使える 数</translation>
        </message>
        <message>
            <source>数字は例です(%1)。お住まいの市区町村の案内を見て直してください</source>
            <translation>数字は 例です(%1)。すんでいる まちの 紙を 見て 直してください</translation>
        </message>
        <message>
            <source>回。きまりがなければ、空のまま</source>
            <translation>回。きまりが ないときは、書きません</translation>
        </message>
        <message>
            <source>時間。きまりがなければ、空のまま</source>
            <translation>時間。きまりが ないときは、書きません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AllowanceUseDialog</name>
        <message>
            <source>使う日・使った日を書く</source>
            <translation>使う 日・使った 日を 書く</translation>
        </message>
        <message>
            <source>時間</source>
            <translation>じかん</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>日にち</translation>
        </message>
        <message>
            <source>使い方</source>
            <translation>使い方</translation>
        </message>
        <message>
            <source>何時間</source>
            <translation>何 時間</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>日にちを 入れてください</translation>
        </message>
        <message>
            <source>時間を入れてください</source>
            <translation>時間を 入れてください</translation>
        </message>
        <message>
            <source>この日を外す</source>
            <translation>この日を けす</translation>
        </message>
        <message>
            <source>使った日をひとつ外しました</source>
            <translation>使った日を ひとつ けしました</translation>
        </message>
        <message>
            <source>使う日・使った日を直す</source>
            <translation>使う日・使った日を なおす</translation>
        </message>
        <message>
            <source>分</source>
            <translation>分</translation>
        </message>
        <message>
            <source>何分</source>
            <translation>何分</translation>
        </message>
        <message>
            <source>ちょうどのときは、空のまま</source>
            <translation>ちょうどの ときは、書きません</translation>
        </message>
        <message>
            <source>%1ののこりは%2です</source>
            <translation>%1の のこりは %2です</translation>
        </message>
        <message>
            <source>のこりは%1です</source>
            <translation>のこりは %1です</translation>
        </message>
        <message>
            <source>%1に予約することを、予定に入れる</source>
            <translation>%1に 予約することを、書いておく</translation>
        </message>
        <message>
            <source>%1の予約をする</source>
            <translation>%1の 予約を する</translation>
        </message>
        <message>
            <source>使う日: %1</source>
            <translation>使う日: %1</translation>
        </message>
        <message>
            <source>予約する日を予定に入れました。その日に「きょう」に出ます</source>
            <translation>予約する日を 書きました。その日に「きょう」に 出ます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AnswerFileBar</name>
        <message>
            <source>ファイルに名前を入れない</source>
            <translation>ファイルに 名前を 入れない</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationCard</name>
        <message>
            <source>次に確かめる日 %1</source>
            <translation>次に 見る 日 %1</translation>
        </message>
        <message>
            <source>この書類を見る</source>
            <translation>この 書類を 見る</translation>
        </message>
        <message>
            <source>次の支払いは %1</source>
            <translation>次の お金は %1</translation>
        </message>
        <message>
            <source>%1の入金 届いた</source>
            <translation>%1の お金 来た</translation>
        </message>
        <message>
            <source>%1の入金 まだ届いていない</source>
            <translation>%1の お金 まだ 来ない</translation>
        </message>
        <message>
            <source>%1の入金は届きましたか</source>
            <translation>%1の お金は 来ましたか</translation>
        </message>
        <message>
            <source>届いた</source>
            <translation>来た</translation>
        </message>
        <message>
            <source>まだ</source>
            <translation>まだです</translation>
        </message>
        <message>
            <source>ようすを書く</source>
            <translation>ようすを 書く</translation>
        </message>
        <message>
            <source>ほか</source>
            <translation>ほかの こと</translation>
        </message>
        <message>
            <source>申請を直す</source>
            <translation>申請を なおす</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>今までの 記録</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>まちがいと して はずす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationDialog</name>
        <message>
            <source>申請を書く</source>
            <translation>申請を 書く</translation>
        </message>
        <message>
            <source>申請を直す</source>
            <translation>申請を なおす</translation>
        </message>
        <message>
            <source>支払いの月</source>
            <translation>お金が 入る 月</translation>
        </message>
        <message>
            <source>どの手つづき</source>
            <translation>どの 手続き</translation>
        </message>
        <message>
            <source>申請の名前</source>
            <translation>申請の 名前</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの もの</translation>
        </message>
        <message>
            <source>出すところ</source>
            <translation>出す ところ</translation>
        </message>
        <message>
            <source>次に確かめる日</source>
            <translation>次に 見る 日</translation>
        </message>
        <message>
            <source>この日に、きょうの一覧に出します</source>
            <translation>この日に 「きょう」に 出ます</translation>
        </message>
        <message>
            <source>支払いのはじまり</source>
            <translation>お金が 始まる 日</translation>
        </message>
        <message>
            <source>支払いの終わり</source>
            <translation>お金が 終わる 日</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
        <message>
            <source>一覧にない申請</source>
            <translation>一覧に ない 申請</translation>
        </message>
        <message>
            <source>申請の名前を入れてください</source>
            <translation>申請の 名前を 入れてください</translation>
        </message>
        <message>
            <source>1から12の数字を「4, 8, 12」のように入れてください</source>
            <translation>1から 12の 数字を 「4, 8, 12」の ように 入れてください</translation>
        </message>
        <message>
            <source>例: 4, 8, 12。きまった月に払われるものだけ。ちがうときは直してください</source>
            <translation>例: 4, 8, 12。きまった 月に もらう お金だけ。ちがう ときは 直してください</translation>
        </message>
        <message>
            <source>入金の予定は、この日から数えます。空のままだと出ません</source>
            <translation>お金が 入る 予定は、この 日から 数えます。書かないと 出ません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationsSection</name>
        <message>
            <source>申請のようすを書きとめましょう</source>
            <translation>申請の ことを 書きましょう</translation>
        </message>
        <message>
            <source>手当や助成の申請を、出す前から入金まで追いかけられます。確かめる日になったらきょうの一覧に出ます。Oyako が申請を出すことはありません。</source>
            <translation>手当などの 申請を、出す 前から お金が 入るまで 書けます。見る 日に なったら 「きょう」に 出ます。Oyakoは 申請を 出しません。</translation>
        </message>
        <message>
            <source>申請を書く</source>
            <translation>申請を 書く</translation>
        </message>
        <message>
            <source>終わった申請をしまう</source>
            <translation>終わった 申請を しまう</translation>
        </message>
        <message>
            <source>終わった申請(%1)</source>
            <translation>終わった 申請（%1）</translation>
        </message>
        <message>
            <source>届いたと書きました</source>
            <translation>「来た」と 書きました</translation>
        </message>
        <message>
            <source>1か月後に、また確かめます</source>
            <translation>1か月 あとに また 見ます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AppointmentDialog</name>
        <message>
            <source>予約をメモ</source>
            <translation>予約を メモ</translation>
        </message>
        <message>
            <source>予約を直す</source>
            <translation>予約を なおす</translation>
        </message>
        <message>
            <source>なんの予約</source>
            <translation>なんの 予約ですか</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>日にち</translation>
        </message>
        <message>
            <source>例: 5/3、R8.5.3</source>
            <translation>例: 5/3、R8.5.3</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>じかん</translation>
        </message>
        <message>
            <source>例: 10:30</source>
            <translation>例: 10:30</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>もっていく もの</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>なんの予約か入れてください</source>
            <translation>なんの 予約か 入れてください</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>日にちを 入れてください</translation>
        </message>
        <message>
            <source>10:30 のように入れてください</source>
            <translation>10:30 のように 入れてください</translation>
        </message>
        <message>
            <source>書類「%1」を見る</source>
            <translation>しょるい「%1」を 見る</translation>
        </message>
        <message>
            <source>くりかえしの予約です(%1)。ここで直すと、どの回も変わります。</source>
            <translation>なんども ある よやくです(%1)。ここで なおすと、ぜんぶ かわります。</translation>
        </message>
        <message>
            <source>%1では、きょう取り消すと「%2」です</source>
            <translation>%1では、きょう やめると「%2」です</translation>
        </message>
        <message>
            <source>予約を取りやめる</source>
            <translation>よやくを やめる</translation>
        </message>
        <message>
            <source>予約を取りやめました。施設への連絡は、電話などでしてください。</source>
            <translation>よやくを やめました。しせつへの れんらくは、でんわなどで して ください。</translation>
        </message>
        <message>
            <source>家族みんな</source>
            <translation>家族みんな</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1(もらった問診票)</source>
            <translation>%1(もらった もんしんひょう)</translation>
        </message>
        <message>
            <source>(もう一覧にない問診票)</source>
            <translation>(もう ない もんしんひょう)</translation>
        </message>
        <message>
            <source>問診票</source>
            <translation>もんしんひょう</translation>
        </message>
        <message>
            <source>「もっていく書類」に、書いたところまで入ります。</source>
            <translation>「もっていく しょるい」に、かいた ところまで 入ります。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AuditPanel</name>
        <message>
            <source>すべての人の記録にもどす</source>
            <translation>すべての ひとの きろくに もどす</translation>
        </message>
        <message>
            <source>アクセス記録</source>
            <translation>アクセスの きろく</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>ばんごう</translation>
        </message>
        <message>
            <source>いつ</source>
            <translation>いつ</translation>
        </message>
        <message>
            <source>担当</source>
            <translation>たんとう</translation>
        </message>
        <message>
            <source>したこと</source>
            <translation>した こと</translation>
        </message>
        <message>
            <source>だれの記録</source>
            <translation>だれの きろく</translation>
        </message>
        <message>
            <source>くわしく</source>
            <translation>くわしく</translation>
        </message>
        <message>
            <source>書きかえられていないか確かめる</source>
            <translation>かきかえられて いないか たしかめる</translation>
        </message>
        <message>
            <source>CSVに書き出す</source>
            <translation>CSVに かきだす</translation>
        </message>
        <message>
            <source>日報を印刷</source>
            <translation>1にちの きろくを いんさつ</translation>
        </message>
        <message>
            <source>この人の記録だけを見る</source>
            <translation>この ひとの きろくだけを みる</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>この日から</source>
            <translation>この ひから</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>この ひまで</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%nけん</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>新しいほうから%n件を見せています</source>
            <translation>
                <numerusform>あたらしい ほうから %nけんを みせています</numerusform>
            </translation>
        </message>
        <message>
            <source>番号%1から、書いたときと合いません</source>
            <translation>ばんごう %1から、かいた ときと あいません</translation>
        </message>
        <message>
            <source>%1件ぜんぶ、書いたときのままです。終わりの印: %2</source>
            <translation>%1けん ぜんぶ、かいた ときの ままです。おわりの しるし: %2</translation>
        </message>
        <message>
            <source>書き出しました</source>
            <translation>かきだしました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BackupSettings</name>
        <message>
            <source>いまバックアップする</source>
            <translation>いま コピーを つくる(バックアップ)</translation>
        </message>
        <message>
            <source>USBメモリなどに保存する…</source>
            <translation>USBメモリなどに コピーする…</translation>
        </message>
        <message>
            <source>バックアップも暗号になっています。ひらくには、つくったときの合言葉か復旧コードがいります。</source>
            <translation>コピーも まもられています。ひらくときは、つくったときの 合言葉か コードを つかいます。</translation>
        </message>
        <message>
            <source>まだバックアップがありません</source>
            <translation>まだ コピー(バックアップ)が ありません</translation>
        </message>
        <message>
            <source>バックアップをおく場所</source>
            <translation>コピーを おく 場所</translation>
        </message>
        <message>
            <source>バックアップしています…</source>
            <translation>コピーを つくっています…</translation>
        </message>
        <message>
            <source>バックアップして、読みもどしてたしかめました</source>
            <translation>コピーを つくって、たしかめました</translation>
        </message>
        <message>
            <source>手帳と同じ場所のバックアップ: %1</source>
            <translation>手帳と おなじ ところの バックアップ: %1</translation>
        </message>
        <message>
            <source>ほかの場所(USBメモリなど)のコピー: %1</source>
            <translation>ほかの ところ(USBメモリなど)の コピー: %1</translation>
        </message>
        <message>
            <source>親子手帳のバックアップ-%1</source>
            <translation>親子手帳の バックアップ-%1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BirthFields</name>
        <message>
            <source>週</source>
            <translation>週</translation>
        </message>
        <message>
            <source>日</source>
            <translation>日</translation>
        </message>
        <message>
            <source>生まれた週数</source>
            <translation>生まれた 週(しゅう)の 数</translation>
        </message>
        <message>
            <source>週のあとの日数</source>
            <translation>週の あとの 日数</translation>
        </message>
        <message>
            <source>出生体重</source>
            <translation>生まれた ときの 体重</translation>
        </message>
        <message>
            <source>母子手帳の「出産の状態」にあります。わからなければ、空けておけます</source>
            <translation>母子手帳の 「出産の 状態」に あります。 わからない ときは、 あけておけます</translation>
        </message>
        <message>
            <source>生まれた週数をたしかめてください</source>
            <translation>生まれた 週の 数を たしかめて ください</translation>
        </message>
        <message>
            <source>週のあとの日数をたしかめてください</source>
            <translation>週の あとの 日数を たしかめて ください</translation>
        </message>
        <message>
            <source>出生体重をたしかめてください</source>
            <translation>生まれた ときの 体重を たしかめて ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BookPrintDialog</name>
        <message>
            <source>まだ書いていないページも入れる(手で書けます)</source>
            <translation>まだ かいていない ページも いれる(てで かけます)</translation>
        </message>
        <message>
            <source>検査の結果など、見せる相手をえらぶ項目も入れる</source>
            <translation>けんさの けっかなど、みせたくない ものも いれる</translation>
        </message>
        <message>
            <source>手帳をまるごと印刷</source>
            <translation>てちょうを ぜんぶ いんさつ</translation>
        </message>
        <message>
            <source>紙の手帳と同じならびです。どのページにも名前と生まれた日、ページ番号が入ります。</source>
            <translation>かみの てちょうと おなじ じゅんばんです。なまえと たんじょうびと ページの ばんごうが はいります。</translation>
        </message>
        <message>
            <source>入れるところ</source>
            <translation>いれる ところ</translation>
        </message>
        <message>
            <source>表紙</source>
            <translation>ひょうし</translation>
        </message>
        <message>
            <source>妊娠中のページ</source>
            <translation>にんしんちゅうの ページ</translation>
        </message>
        <message>
            <source>出産と産後</source>
            <translation>しゅっさんと そのあと</translation>
        </message>
        <message>
            <source>保護者の記録と健診(年齢ごと)</source>
            <translation>おやの きろくと けんしん(としごと)</translation>
        </message>
        <message>
            <source>発育の曲線</source>
            <translation>そだちの グラフ</translation>
        </message>
        <message>
            <source>予防接種・病気・歯の記録</source>
            <translation>ワクチン・びょうき・はの きろく</translation>
        </message>
        <message>
            <source>A4に4ページずつ(切って使う)</source>
            <translation>A4に 4ページずつ(きって つかう)</translation>
        </message>
        <message>
            <source>A5に2ページずつ</source>
            <translation>A5に 2ページずつ</translation>
        </message>
        <message>
            <source>A5を半分に折った冊子(両面)</source>
            <translation>A5を はんぶんに おった ほん(りょうめん)</translation>
        </message>
        <message>
            <source>A6に1ページずつ(手帳の大きさ)</source>
            <translation>A6に 1ページずつ(てちょうの おおきさ)</translation>
        </message>
        <message>
            <source>紙</source>
            <translation>かみ</translation>
        </message>
        <message>
            <source>入れるところを一つはえらんでください</source>
            <translation>いれる ところを 1つは えらんでください</translation>
        </message>
        <message>
            <source>まだ何も書いていません。書いていないページも入れると、印刷できます</source>
            <translation>まだ なにも かいていません。かいていない ページも いれると、いんさつ できます</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>母子健康手帳</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BookSearch</name>
        <message>
            <source>予防接種を記録</source>
            <translation>予防接種を 書く</translation>
        </message>
        <message>
            <source>健診を記録</source>
            <translation>健診を 書く</translation>
        </message>
        <message>
            <source>身長・体重を記録</source>
            <translation>せ・たいじゅうを 書く</translation>
        </message>
        <message>
            <source>家族を追加</source>
            <translation>家族を ふやす</translation>
        </message>
        <message>
            <source>生まれた週数・出生体重を書く</source>
            <translation>生まれた 週の 数と 体重を 書く</translation>
        </message>
        <message>
            <source>在胎週数 早産 低出生体重</source>
            <translation>在胎週数 早産 低出生体重 早く 生まれた</translation>
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>妊娠を 書きはじめる</translation>
        </message>
        <message>
            <source>出産予定日 妊婦</source>
            <translation>出産予定日 妊婦 赤ちゃん</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BundleDialog</name>
        <message>
            <source>ぜんぶ</source>
            <translation>ぜんぶ えらぶ</translation>
        </message>
        <message>
            <source>ひとつのPDFにする</source>
            <translation>PDF1つに まとめる</translation>
        </message>
        <message>
            <source>この順で、目次のうしろに入ります。PDFは暗号になりません。</source>
            <translation>この じゅんばんで PDFに 入ります。はじめの ページは リストです。PDFは だれでも 読めます。</translation>
        </message>
        <message>
            <source>PDFに入れる書類</source>
            <translation>PDFに 入れる しょるい</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message numerus="yes">
            <source>%n件を保存…</source>
            <translation>
                <numerusform>%nつを ほぞんする…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarCard</name>
        <message>
            <source>件名をふせる(「予定」とだけ書く)</source>
            <translation>名前を かくす(「よてい」とだけ 書く)</translation>
        </message>
        <message>
            <source>カレンダー</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>これから1年の予約と期限を、スマートフォンやほかのカレンダーで読めるファイルにします。もういちど保存すると、変わったところだけが新しくなります。</source>
            <translation>これから 1年の 予約と さいごの日を、スマートフォンや ほかの カレンダーで 読める ファイルに します。もういちど 保存すると、変わった ところだけが 新しくなります。</translation>
        </message>
        <message>
            <source>カレンダーのファイルを保存…</source>
            <translation>カレンダーの ファイルを 保存…</translation>
        </message>
        <message>
            <source>ほかのカレンダーの予定を、予約として取り込めます。取り込む前に、何が変わるかを見られます。</source>
            <translation>ほかの カレンダーの よていを、予約として 入れられます。入れる 前に、何が 変わるかを 見られます。</translation>
        </message>
        <message>
            <source>カレンダーのファイルをえらぶ…</source>
            <translation>カレンダーの ファイルを えらぶ…</translation>
        </message>
        <message>
            <source>予定</source>
            <translation>よてい</translation>
        </message>
        <message>
            <source>カレンダーのファイルを保存</source>
            <translation>カレンダーの ファイルを 保存</translation>
        </message>
        <message>
            <source>ファイルを保存しました</source>
            <translation>ファイルを 保存しました</translation>
        </message>
        <message>
            <source>カレンダーのファイルをえらぶ</source>
            <translation>カレンダーの ファイルを えらぶ</translation>
        </message>
        <message>
            <source>このファイルに、日にちのある予定はありません。</source>
            <translation>この ファイルに、日にちの ある よていは ありません。</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>新しい</translation>
        </message>
        <message>
            <source>変わる</source>
            <translation>変わる</translation>
        </message>
        <message>
            <source>取りやめ</source>
            <translation>とりやめ</translation>
        </message>
        <message>
            <source>同じ</source>
            <translation>同じ</translation>
        </message>
        <message>
            <source>終わった予定</source>
            <translation>おわった よてい</translation>
        </message>
        <message>
            <source>ファイルの中の予定</source>
            <translation>ファイルの 中の よてい</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>ようす</translation>
        </message>
        <message>
            <source>件名</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>いつ</source>
            <translation>いつ</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>くりかえし</source>
            <translation>くりかえし</translation>
        </message>
        <message>
            <source>このファイルに、新しいことはありません。</source>
            <translation>この ファイルに、新しい ことは ありません。</translation>
        </message>
        <message>
            <source>だれの予定にしますか</source>
            <translation>だれの よていに しますか</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>入れる</translation>
        </message>
        <message>
            <source>先に、家族をひとり書いてください。</source>
            <translation>さきに、家族を ひとり 書いてください。</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n件を 入れました</numerusform>
            </translation>
        </message>
        <message>
            <source>親子手帳の予定</source>
            <translation>親子手帳の よてい</translation>
        </message>
        <message>
            <source>日にちがない、または予定ではない</source>
            <translation>ひにちが ない、または よていでは ない</translation>
        </message>
        <message>
            <source>一日に何度もくりかえすので入らない</source>
            <translation>1日に なんども くりかえすので 入りません</translation>
        </message>
        <message>
            <source>取り込んだ予定</source>
            <translation>入れた よてい</translation>
        </message>
        <message>
            <source>くりかえす日を読めないので入らない</source>
            <translation>くりかえす 日が わからないので 入りません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarPlace</name>
        <message>
            <source>カレンダー</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>前の月</source>
            <translation>前の 月</translation>
        </message>
        <message>
            <source>今日</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>次の月</source>
            <translation>つぎの 月</translation>
        </message>
        <message>
            <source>だれの予定</source>
            <translation>だれの よてい</translation>
        </message>
        <message>
            <source>みんな</source>
            <translation>みんな</translation>
        </message>
        <message>
            <source>%1年%2月</source>
            <translation>%1年%2月</translation>
        </message>
        <message>
            <source>この日の予定はありません。</source>
            <translation>この日の よていは ありません。</translation>
        </message>
        <message>
            <source>予約や期限を、月のカレンダーで見られます。矢印キーで日を、PageUp・PageDownで月を動かせます。Homeで今日にもどり、Enterでその日のすることへ移ります。「予定を書く」で、その日の予定を書けます。</source>
            <translation>予約や さいごの日を、月の カレンダーで 見ます。やじるしキーで 日を、PageUp・PageDownで 月を かえます。Homeで 今日に もどります。Enterで その日の することへ 行きます。「予定を書く」で、その日の 予定を 書きます。</translation>
        </message>
        <message>
            <source>予定を書く</source>
            <translation>予定を 書く</translation>
        </message>
        <message>
            <source>スマホなどへ…</source>
            <translation>スマホなどへ…</translation>
        </message>
        <message>
            <source>予定をカレンダーのファイル(.ics)にして出す、ファイルの予定を取り込む</source>
            <translation>よていを カレンダーの ファイル (.ics) に して 出します。ファイルの よていを 入れます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CancelRows</name>
        <message>
            <source>いつから</source>
            <translation>いつから</translation>
        </message>
        <message>
            <source>その日に</source>
            <translation>その日に</translation>
        </message>
        <message>
            <source>前の日から</source>
            <translation>前の日から</translation>
        </message>
        <message>
            <source>%1日前から</source>
            <translation>%1日前から</translation>
        </message>
        <message>
            <source>取り消すといくら</source>
            <translation>やめると いくら</translation>
        </message>
        <message>
            <source>例: 半額</source>
            <translation>例: 半分</translation>
        </message>
        <message>
            <source>取り消すとき</source>
            <translation>やめるとき</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CardField</name>
        <message>
            <source>この番号は、もらった紙の「指紋」と同じです</source>
            <translation>この ばんごうは、もらった かみの「しもん」と おなじです</translation>
        </message>
        <message>
            <source>わたす相手</source>
            <translation>わたす あいて</translation>
        </message>
        <message>
            <source>相手の鍵</source>
            <translation>あいての かぎ</translation>
        </message>
        <message>
            <source>もらった紙の4文字ずつの鍵を打つか、QRコードをスキャナーで読みとってください。</source>
            <translation>もらった かみの かぎを 4もじずつ うつか、QRコードを スキャナーで よみとって ください。</translation>
        </message>
        <message>
            <source>鍵のファイルをえらぶ…</source>
            <translation>かぎの ファイルを えらぶ…</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>指紋</source>
            <translation>しもん</translation>
        </message>
        <message>
            <source>新しい相手</source>
            <translation>あたらしい あいて</translation>
        </message>
        <message>
            <source>鍵のファイルをえらぶ</source>
            <translation>かぎの ファイルを えらぶ</translation>
        </message>
        <message>
            <source>前とちがう鍵です。相手が鍵を新しくしたか、だれかがなりすましています。窓口にたしかめてください。</source>
            <translation>まえと ちがう かぎです。あいてが かぎを あたらしく したか、だれかが うそを ついて います。まどぐちに きいて ください。</translation>
        </message>
        <message>
            <source>%1まで使えます</source>
            <translation>%1まで つかえます</translation>
        </message>
        <message>
            <source>相手の鍵を打つか、ファイルをえらんでください。</source>
            <translation>あいての かぎを うつか、ファイルを えらんで ください。</translation>
        </message>
        <message>
            <source>指紋を紙とくらべて、しるしをつけてください。</source>
            <translation>しもんを かみと くらべて、しるしを つけて ください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChartChooser</name>
        <message>
            <source>どのグラフを見るか</source>
            <translation>どの グラフを 見るか</translation>
        </message>
        <message>
            <source>何とくらべるか</source>
            <translation>何と くらべるか</translation>
        </message>
        <message>
            <source>月齢の数え方</source>
            <translation>月齢の 数えかた</translation>
        </message>
        <message>
            <source>帯のこまかさ</source>
            <translation>帯の こまかさ</translation>
        </message>
        <message>
            <source>修正月齢(予定日から)</source>
            <translation>修正月齢(予定日から)</translation>
        </message>
        <message>
            <source>生まれた日から</source>
            <translation>生まれた 日から</translation>
        </message>
        <message>
            <source>帯は手帳と同じ</source>
            <translation>帯は 手帳と 同じ</translation>
        </message>
        <message>
            <source>帯をこまかく</source>
            <translation>帯を こまかく</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChartPanel</name>
        <message>
            <source>大きく見る</source>
            <translation>おおきく 見る</translation>
        </message>
        <message>
            <source>小さく見る</source>
            <translation>ちいさく 見る</translation>
        </message>
        <message>
            <source>全体を見る</source>
            <translation>ぜんぶ 見る</translation>
        </message>
        <message>
            <source>印刷…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>ファイルに保存…</source>
            <translation>ファイルに 保存…</translation>
        </message>
        <message>
            <source>画像をコピー</source>
            <translation>画像を コピー</translation>
        </message>
        <message>
            <source>グラフを保存</source>
            <translation>グラフを 保存</translation>
        </message>
        <message>
            <source>グラフを保存しました</source>
            <translation>グラフを 保存しました</translation>
        </message>
        <message>
            <source>画像をコピーしました</source>
            <translation>画像を コピーしました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CheckupDialog</name>
        <message>
            <source>健診を書く</source>
            <translation>健診を 書く</translation>
        </message>
        <message>
            <source>健診を直す</source>
            <translation>健診を なおす</translation>
        </message>
        <message>
            <source>良</source>
            <translation>よい</translation>
        </message>
        <message>
            <source>要指導</source>
            <translation>アドバイスが いる</translation>
        </message>
        <message>
            <source>健康</source>
            <translation>元気</translation>
        </message>
        <message>
            <source>要観察</source>
            <translation>ようすを 見る</translation>
        </message>
        <message>
            <source>実施日</source>
            <translation>うけた 日</translation>
        </message>
        <message>
            <source>どの健診</source>
            <translation>どの 健診</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>体重</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>身長</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>頭の まわり</translation>
        </message>
        <message>
            <source>栄養状態</source>
            <translation>えいよう</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>けっか</translation>
        </message>
        <message>
            <source>特記事項</source>
            <translation>とくに 書くこと</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>病院など</translation>
        </message>
        <message>
            <source>担当者</source>
            <translation>たんとうの 人</translation>
        </message>
        <message>
            <source>実施日を入れてください</source>
            <translation>うけた 日を 入れてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChildFinder</name>
        <message>
            <source>子どもをさがす F3</source>
            <translation>子どもを さがす F3</translation>
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation>子どもを さがす</translation>
        </message>
        <message>
            <source>かな、漢字、生年月日、番号、電話の下4けた</source>
            <translation>かな、漢字、生まれた日、ばんごう、電話の 下4けた</translation>
        </message>
        <message>
            <source>かな・漢字・生年月日・番号・電話の下4けた。Enterでひらく、Shift+Enterできょうの一覧に足す</source>
            <translation>かな・漢字・生まれた日・ばんごう・電話の 下4けた。Enterで ひらく、Shift+Enterで きょうの リストに 足す</translation>
        </message>
        <message>
            <source>見つかった子ども</source>
            <translation>見つかった 子ども</translation>
        </message>
        <message>
            <source>※同じ読み</source>
            <translation>※おなじ よみ</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>はじめての子を登録する…</source>
            <translation>はじめての 子を とうろくする…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChildPlace</name>
        <message>
            <source>予防接種</source>
            <translation>予防接種(よぼうせっしゅ)</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>健診</translation>
        </message>
        <message>
            <source>発育</source>
            <translation>大きくなるようす</translation>
        </message>
        <message>
            <source>お子さんの健診、予防接種、発育を書くところです。行をえらんで Enter で直せます。直す前の内容はいつでも見られて、もどせます。</source>
            <translation>子どもの 健診、予防接種、体の 大きさを 書くところです。行をえらんで Enter で なおせます。前の 内容は いつでも 見られます。もどすことも できます。</translation>
        </message>
        <message>
            <source>名前や生まれた日を直す</source>
            <translation>なまえや 生まれた 日を なおす</translation>
        </message>
        <message>
            <source>予防接種の記録</source>
            <translation>予防接種の きろく</translation>
        </message>
        <message>
            <source>接種を書く</source>
            <translation>うったことを 書く</translation>
        </message>
        <message>
            <source>接種した日</source>
            <translation>うった 日</translation>
        </message>
        <message>
            <source>ワクチン</source>
            <translation>ワクチン</translation>
        </message>
        <message>
            <source>ロット番号</source>
            <translation>ロット番号(ばんごう)</translation>
        </message>
        <message>
            <source>打った場所</source>
            <translation>うった ところ</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>病院など</translation>
        </message>
        <message>
            <source>ここに予防接種の記録がならびます。母子健康手帳を見ながら写せます。</source>
            <translation>ここに 予防接種の きろくが ならびます。母子健康手帳を 見ながら 書けます。</translation>
        </message>
        <message>
            <source>健診の記録</source>
            <translation>健診の きろく</translation>
        </message>
        <message>
            <source>健診を書く</source>
            <translation>健診を 書く</translation>
        </message>
        <message>
            <source>実施日</source>
            <translation>うけた 日</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>けっか</translation>
        </message>
        <message>
            <source>特記事項</source>
            <translation>とくに 書くこと</translation>
        </message>
        <message>
            <source>ここに健診の記録がならびます。</source>
            <translation>ここに 健診の きろくが ならびます。</translation>
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>まちがいなので はずしました。きろくは のこっています</translation>
        </message>
        <message>
            <source>次の接種</source>
            <translation>つぎの 予防接種</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>たしかめること</translation>
        </message>
        <message>
            <source>予定と記録を図で見る</source>
            <translation>予定と 記録を 図で 見る</translation>
        </message>
        <message>
            <source>手帳を印刷</source>
            <translation>てちょうを いんさつ</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>体重</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>身長</translation>
        </message>
        <message>
            <source>受けられるのは%1から</source>
            <translation>うけられるのは %1から</translation>
        </message>
        <message>
            <source>もう受けられます</source>
            <translation>もう うけられます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceEditor</name>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>そのほか</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceKeys</name>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceRows</name>
        <message>
            <source>消す</source>
            <translation>けす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CityRuleDialog</name>
        <message>
            <source>市区町村の日を書く</source>
            <translation>町の 決めた 日を 書く</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>この 日まで</translation>
        </message>
        <message>
            <source>%1から数える</source>
            <translation>%1から 数える</translation>
        </message>
        <message>
            <source>日</source>
            <translation>にち</translation>
        </message>
        <message>
            <source>週</source>
            <translation>しゅう</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>かげつ</translation>
        </message>
        <message>
            <source>年</source>
            <translation>ねん</translation>
        </message>
        <message>
            <source>いつまでと聞きましたか</source>
            <translation>いつまでと 聞きましたか</translation>
        </message>
        <message>
            <source>最後の日</source>
            <translation>最後の 日</translation>
        </message>
        <message>
            <source>数</source>
            <translation>かず</translation>
        </message>
        <message>
            <source>単位</source>
            <translation>たんい</translation>
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation>だれに、どこで 聞きましたか</translation>
        </message>
        <message>
            <source>例: 市役所の窓口、市のホームページ</source>
            <translation>例：市役所、市の ホームページ</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>日にちを 入れてください</translation>
        </message>
        <message>
            <source>数を入れてください</source>
            <translation>数を 入れてください</translation>
        </message>
        <message>
            <source>あとで確かめられるように、聞いたところを入れてください</source>
            <translation>あとで わかるように、聞いた ところを 入れてください</translation>
        </message>
        <message>
            <source>一般のきまりの日にもどす</source>
            <translation>ふつうの きまりの日に もどす</translation>
        </message>
        <message>
            <source>一般のきまりの日にもどしました</source>
            <translation>ふつうの きまりの日に もどしました</translation>
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
            <source>%1からの日を入れてください</source>
            <translation>%1からの 日を 入れてください</translation>
        </message>
        <message>
            <source>%1までの日を入れてください</source>
            <translation>%1までの 日を 入れてください</translation>
        </message>
        <message>
            <source>日が分からないときは、年と月を入れてください</source>
            <translation>日が わからないときは、年と 月を いれてください</translation>
        </message>
        <message>
            <source>まだ終わっていない月や年は、日まで入れてください</source>
            <translation>まだ おわっていない 月や 年は、日まで いれてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DayCard</name>
        <message>
            <source>すんだもの</source>
            <translation>おわったもの</translation>
        </message>
        <message>
            <source>この日に受けられるものはありません。</source>
            <translation>この日に 受けられるものは ありません。</translation>
        </message>
        <message>
            <source>この日に受けられるもの</source>
            <translation>この日に 受けられるもの</translation>
        </message>
        <message>
            <source>まだ先のもの</source>
            <translation>まだ さきのもの</translation>
        </message>
        <message>
            <source>期間を過ぎたもの・対象でないもの</source>
            <translation>ときが すぎたもの・入らないもの</translation>
        </message>
        <message>
            <source>同じ日にいくつ受けるかも、相談して決められます。</source>
            <translation>同じ日に いくつ 受けるかも、話して きめられます。</translation>
        </message>
        <message>
            <source>この日に受けたもの</source>
            <translation>この 日に うけた もの</translation>
        </message>
        <message>
            <source>ほかに、この日に受けられるものはありません。</source>
            <translation>ほかに、この 日に うけられる ものは ありません。</translation>
        </message>
        <message>
            <source>ほかに、この日に受けられるもの</source>
            <translation>ほかに、この 日に うけられる もの</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DayModel</name>
        <message>
            <source>※同じ読み</source>
            <translation>※おなじ よみ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DayPanel</name>
        <message>
            <source>きょうの一覧にはまだだれもいません。F3でさがして、Shift+Enterで足してください。</source>
            <translation>きょうの リストには まだ だれも いません。F3で さがして、Shift+Enterで 足してください。</translation>
        </message>
        <message>
            <source>前の日</source>
            <translation>まえの日</translation>
        </message>
        <message>
            <source>次の日</source>
            <translation>つぎの日</translation>
        </message>
        <message>
            <source>きょうの一覧</source>
            <translation>きょうの リスト</translation>
        </message>
        <message>
            <source>受付 %1 / 済 %2</source>
            <translation>うけつけ %1 / すみ %2</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DeadlineDialog</name>
        <message>
            <source>しめきり</source>
            <translation>しめきり</translation>
        </message>
        <message>
            <source>申しこみ</source>
            <translation>もうしこみ</translation>
        </message>
        <message>
            <source>もうすませた</source>
            <translation>もう おわった</translation>
        </message>
        <message>
            <source>なんのしめきり</source>
            <translation>なんの しめきり</translation>
        </message>
        <message>
            <source>いつまで</source>
            <translation>いつまで</translation>
        </message>
        <message>
            <source>「きょう」の一覧にもならびます。</source>
            <translation>「きょう」にも 出ます。</translation>
        </message>
        <message>
            <source>なんのしめきりか入れてください</source>
            <translation>なんの しめきりか 書いてください</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>日にちを 書いてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DeliveryDialog</name>
        <message>
            <source>出産を書く</source>
            <translation>生まれたことを 書く</translation>
        </message>
        <message>
            <source>流産・死産を書く</source>
            <translation>流産・死産を 書く</translation>
        </message>
        <message>
            <source>%1人目</source>
            <translation>%1人目</translation>
        </message>
        <message>
            <source>生まれた</source>
            <translation>生まれた</translation>
        </message>
        <message>
            <source>流産</source>
            <translation>流産(りゅうざん)</translation>
        </message>
        <message>
            <source>死産</source>
            <translation>死産(しざん)</translation>
        </message>
        <message>
            <source>この人のことは書かない</source>
            <translation>この子のことは いまは 書かない</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた 日</translation>
        </message>
        <message>
            <source>その日</source>
            <translation>その日</translation>
        </message>
        <message>
            <source>どうなったか</source>
            <translation>どうなりましたか</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>えらばない</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>じかん</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>男か女か</translation>
        </message>
        <message>
            <source>名(まだなら空けておく)</source>
            <translation>なまえ(まだなら 書かなくて いいです)</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ふりがな</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>体重</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>身長</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>頭の まわり</translation>
        </message>
        <message>
            <source>日づけを入れてください</source>
            <translation>日づけを 入れてください</translation>
        </message>
        <message>
            <source>14:05 のように入れてください</source>
            <translation>14:05 のように 入れてください</translation>
        </message>
        <message>
            <source>ご出産を記録しました。お子さんのページができました</source>
            <translation>生まれたことを 書きました。赤ちゃんの ページが できました</translation>
        </message>
        <message>
            <source>記録しました</source>
            <translation>書きました</translation>
        </message>
        <message>
            <source>例: 14:05、1405、14時5分</source>
            <translation>れい: 14:05、1405、14時5分</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DeskPlace</name>
        <message>
            <source>一覧からえらぶか、F3でさがしてください</source>
            <translation>リストから えらぶか、F3で さがしてください</translation>
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation>子どもを さがす</translation>
        </message>
        <message>
            <source>相手の記録を読みこむ</source>
            <translation>あいての きろくを よみこむ</translation>
        </message>
        <message>
            <source>わたしの入力を残す</source>
            <translation>わたしの 入力を のこす</translation>
        </message>
        <message>
            <source>健診の机</source>
            <translation>けんしんの つくえ</translation>
        </message>
        <message>
            <source>残りを「所見なし」 F8</source>
            <translation>のこりを「所見なし」 F8</translation>
        </message>
        <message>
            <source>保存して次へ F10</source>
            <translation>しまって つぎへ F10</translation>
        </message>
        <message>
            <source>%1さんを一覧に足しました</source>
            <translation>%1さんを リストに 足しました</translation>
        </message>
        <message>
            <source>%1さんはもう一覧にいます</source>
            <translation>%1さんは もう リストに います</translation>
        </message>
        <message>
            <source>%1さんの健診はまだ先です。生年月日をたしかめてください</source>
            <translation>%1さんの けんしんは まだ さきです。生まれた日を たしかめてください</translation>
        </message>
        <message>
            <source>書きかけのつづきです</source>
            <translation>書きかけの つづきです</translation>
        </message>
        <message>
            <source>%1さんの書きかけのつづきです</source>
            <translation>%1さんの 書きかけの つづきです</translation>
        </message>
        <message>
            <source>見るだけの係です。書くには担当を替えてください</source>
            <translation>見るだけの かかりです。書くには たんとうを かえてください</translation>
        </message>
        <message>
            <source>どの健診</source>
            <translation>どの けんしん</translation>
        </message>
        <message>
            <source>直して次へ F10</source>
            <translation>なおして つぎへ F10</translation>
        </message>
        <message>
            <source>べつの机</source>
            <translation>べつの つくえ</translation>
        </message>
        <message>
            <source>%1さん</source>
            <translation>%1さん</translation>
        </message>
        <message>
            <source>べつの窓でも、この子の書きかけが残されました。どちらを生かしますか?</source>
            <translation>べつの まどでも、この子の 書きかけが のこされました。どちらを のこしますか?</translation>
        </message>
        <message>
            <source>%1が%2に、この健診を書きました。どちらを生かしますか?</source>
            <translation>%1が %2に、この けんしんを 書きました。どちらを のこしますか?</translation>
        </message>
        <message>
            <source>%1さんの健診をしまいました</source>
            <translation>%1さんの けんしんを しまいました</translation>
        </message>
        <message>
            <source>F3で子どもをさがし、Enterでひらきます。Shift+EnterかF4できょうの一覧に足せます。F7で一覧へ、Escで用紙へもどります。
EnterとTabで次へ、Shift+Tabで前へ。選ぶところは数字キーひとつで答えて次へ進みます。
F8で、その区切りの残りを「所見なし」にします。もういちどF8か、Ctrl+Zでもどせます。
F9でしまって、きょうの結果を家族へ渡せます。F10でしまって次の人へ進みます。書きかけは自動で残ります。</source>
            <translation>F3で 子どもを さがし、Enterで ひらきます。Shift+Enterか F4で きょうの 一覧に たせます。F7で 一覧へ、Escで 用紙へ もどります。
Enterと Tabで つぎへ、Shift+Tabで 前へ。えらぶ ところは 数字キー ひとつで 答えて つぎへ すすみます。
F8で、その区切りの のこりを「所見なし」に します。もういちど F8か、Ctrl+Zで もどせます。
F9で しまって、きょうの 結果を 家族へ わたせます。F10で しまって つぎの 人へ すすみます。書きかけは 自動で のこります。</translation>
        </message>
        <message>
            <source>家族へ渡す… F9</source>
            <translation>家族へ わたす… F9</translation>
        </message>
        <message>
            <source>健診をしまって、きょうの結果をファイルか紙で渡します</source>
            <translation>健診を しまって、きょうの 結果を ファイルか 紙で わたします</translation>
        </message>
        <message>
            <source>一覧 F7</source>
            <translation>一覧 F7</translation>
        </message>
        <message>
            <source>次へ F10</source>
            <translation>つぎへ F10</translation>
        </message>
        <message>
            <source>判定がまだです。ここでえらぶか、もう一度おすと、このまましまいます</source>
            <translation>判定が まだです。ここで えらぶか、もういちど おすと、このまま しまいます</translation>
        </message>
        <message>
            <source>「%1」: %2</source>
            <translation>「%1」: %2</translation>
        </message>
        <message>
            <source>あと少しです。「%1」を見てください</source>
            <translation>あと 少しです。「%1」を 見て ください</translation>
        </message>
        <message>
            <source>かな・漢字・生年月日・番号・電話の下4けたで見つかります。Shift+Enterできょうの一覧に足せます。はじめての子は、名前を入れた先で登録できます。</source>
            <translation>かな・かん字・生まれた日・番号・電話の 下4けたで 見つかります。Shift+Enterで きょうの 一覧に たせます。はじめての 子は、名前を 入れた 先で とうろく できます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DoseRow</name>
        <message>
            <source>ワクチン</source>
            <translation>ワクチン</translation>
        </message>
        <message>
            <source>名前・読み・製品名・CVX の一部で見つかります</source>
            <translation>名前や CVX の 一部で 見つかります</translation>
        </message>
        <message>
            <source>ロット番号</source>
            <translation>ロットばんごう</translation>
        </message>
        <message>
            <source>製品名・有効期限・打った場所など</source>
            <translation>ワクチンの 名前・きげん・うった ところなど</translation>
        </message>
        <message>
            <source>製品名</source>
            <translation>ワクチンの 名前</translation>
        </message>
        <message>
            <source>有効期限</source>
            <translation>つかえる きげん</translation>
        </message>
        <message>
            <source>打った場所</source>
            <translation>うった ところ</translation>
        </message>
        <message>
            <source>接種のしかた</source>
            <translation>うちかた</translation>
        </message>
        <message>
            <source>量</source>
            <translation>りょう</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>左上腕</source>
            <translation>ひだりの うで</translation>
        </message>
        <message>
            <source>右上腕</source>
            <translation>みぎの うで</translation>
        </message>
        <message>
            <source>左大腿</source>
            <translation>ひだりの ふともも</translation>
        </message>
        <message>
            <source>右大腿</source>
            <translation>みぎの ふともも</translation>
        </message>
        <message>
            <source>口から</source>
            <translation>口から</translation>
        </message>
        <message>
            <source>皮下</source>
            <translation>ひふの 下</translation>
        </message>
        <message>
            <source>筋肉内</source>
            <translation>きんにく</translation>
        </message>
        <message>
            <source>経口</source>
            <translation>口から</translation>
        </message>
        <message>
            <source>経皮(スタンプ)</source>
            <translation>スタンプ</translation>
        </message>
        <message>
            <source>経鼻</source>
            <translation>はなから</translation>
        </message>
        <message>
            <source>ワクチンをえらんでください</source>
            <translation>ワクチンを えらんでください</translation>
        </message>
        <message>
            <source>一覧にない名前です</source>
            <translation>リストに ない なまえです</translation>
        </message>
        <message>
            <source>どのワクチンですか</source>
            <translation>どの ワクチンですか</translation>
        </message>
        <message>
            <source>このことばのまま書く</source>
            <translation>この ことばのまま 書く</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DueDateDialog</name>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>妊娠(にんしん)を 書きはじめる</translation>
        </message>
        <message>
            <source>予定日などを直す</source>
            <translation>予定日などを なおす</translation>
        </message>
        <message>
            <source>出産予定日</source>
            <translation>生まれる 予定の 日</translation>
        </message>
        <message>
            <source>病院でいわれた日を入れます。まだなら、空けておけます</source>
            <translation>病院で 聞いた 日を 入れます。まだなら 書かなくて いいです</translation>
        </message>
        <message>
            <source>予定日の決め方</source>
            <translation>予定日を どう きめたか</translation>
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation>さいごの 生理が はじまった 日</translation>
        </message>
        <message>
            <source>ここから40週0日が予定日になります</source>
            <translation>この日から 40週目が 予定日に なります</translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation>赤ちゃんは 何人ですか</translation>
        </message>
        <message>
            <source>健診を受けるところ</source>
            <translation>健診を うける ところ</translation>
        </message>
        <message>
            <source>病院の説明(そのほか)</source>
            <translation>病院で 聞いた(ほか)</translation>
        </message>
        <message>
            <source>最後の月経から</source>
            <translation>さいごの 生理から</translation>
        </message>
        <message>
            <source>超音波: 頭からおしりの長さ(CRL)</source>
            <translation>エコー: 頭から おしりまで(CRL)</translation>
        </message>
        <message>
            <source>超音波: 頭の大きさ(BPD)</source>
            <translation>エコー: 頭の 大きさ(BPD)</translation>
        </message>
        <message>
            <source>体外受精など</source>
            <translation>体外受精(たいがいじゅせい)など</translation>
        </message>
        <message>
            <source>予定日か、最後の月経がはじまった日の、どちらかを入れてください</source>
            <translation>予定日か、さいごの 生理が はじまった 日を 入れてください</translation>
        </message>
        <message>
            <source>出産予定日を見なおすか、空けておいてください</source>
            <translation>赤ちゃんが 生まれる よていの 日を 見なおすか、なにも 入れないで ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DutyDialog</name>
        <message>
            <source>暗証番号または合言葉</source>
            <translation>あんしょうばんごう または あいことば</translation>
        </message>
        <message>
            <source>担当を替える</source>
            <translation>たんとうを かえる</translation>
        </message>
        <message>
            <source>だれに替わりますか</source>
            <translation>だれに かわりますか</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>ほかに担当できる人がいません。「スタッフ」で追加できます</source>
            <translation>ほかに たんとうできる ひとが いません。「スタッフ」で ふやせます</translation>
        </message>
        <message>
            <source>暗証番号を入れてください</source>
            <translation>あんしょうばんごうを いれて ください</translation>
        </message>
        <message>
            <source>合言葉を入れてください。きょう一度ログインすると、つぎからは暗証番号で替われます</source>
            <translation>あいことばを いれて ください。きょう いちど ログインすると、つぎからは あんしょうばんごうで かわれます</translation>
        </message>
        <message>
            <source>たしかめています…</source>
            <translation>たしかめています…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::EmergencyPlace</name>
        <message>
            <source>もしものとき</source>
            <translation>もしものとき</translation>
        </message>
        <message>
            <source>連絡先やアレルギーを書いておくと、A4の紙1枚のカードになります。2回折ると文庫本の大きさです。もちもの、手帳のコピーもここで用意できます。</source>
            <translation>れんらく先や アレルギーを 書くと、紙1まいの カードに なります。2回 おると 小さく なります。もちものや コピーも ここで 用意できます。</translation>
        </message>
        <message>
            <source>カードを見る・印刷する</source>
            <translation>カードを 見る・いんさつする</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>ほぞんする</translation>
        </message>
        <message>
            <source>連絡先と集まるところ</source>
            <translation>れんらく先と あつまる ところ</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>れんらく先</translation>
        </message>
        <message>
            <source>1行にひとり。例: おばあちゃん 03-1234-5678</source>
            <translation>1行に ひとり。れい: おばあちゃん 03-1234-5678</translation>
        </message>
        <message>
            <source>かかりつけ</source>
            <translation>かかりつけ</translation>
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation>家族が あつまる ところ</translation>
        </message>
        <message>
            <source>避難する場所</source>
            <translation>にげる ばしょ</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
        <message>
            <source>市区町村の「指定緊急避難場所一覧」を「場所」で取り込むと、ここからえらべます。</source>
            <translation>市区町村の「ひなん場所」の ひょうを「場所」で 入れると、ここで えらべます。</translation>
        </message>
        <message>
            <source>取り込んだ避難場所からえらぶ</source>
            <translation>入れた ひなん場所から えらぶ</translation>
        </message>
        <message>
            <source>ひとりずつのこと</source>
            <translation>ひとりずつの こと</translation>
        </message>
        <message>
            <source>血液型は、わからなければ空けておいてください。病院ではかならず調べます。</source>
            <translation>血液型は、わからなければ 書かなくて いいです。病院で しらべます。</translation>
        </message>
        <message>
            <source>血液型</source>
            <translation>血液型</translation>
        </message>
        <message>
            <source>アレルギー</source>
            <translation>アレルギー</translation>
        </message>
        <message>
            <source>いつもの薬</source>
            <translation>いつもの 薬</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>もちもの</translation>
        </message>
        <message>
            <source>いまの月齢と妊娠に合わせて、毎日新しくなります。</source>
            <translation>いまの 年に 合わせて、新しく なります。</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <source>もしものときのカード</source>
            <translation>もしもの ときの カード</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>これまでの きろく</translation>
        </message>
        <message>
            <source>書きかけがのこっていました。まだ保存していません。</source>
            <translation>とちゅうまで 書いたものが ありました。まだ 保存して いません。</translation>
        </message>
        <message>
            <source>書きかけを消す</source>
            <translation>書きかけを 消す</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ExportCard</name>
        <message>
            <source>ファイルで保存</source>
            <translation>ファイルに する</translation>
        </message>
        <message>
            <source>えらんだ人の記録を、ひとつのファイル(FHIR R4)にします。ほかのPCのOyakoや、対応しているソフトで取り込めます。</source>
            <translation>えらんだ 人の 記録を、1つの ファイル(FHIR R4)に します。ほかの PCの Oyakoで 読めます。</translation>
        </message>
        <message>
            <source>だれの記録</source>
            <translation>だれの 記録</translation>
        </message>
        <message>
            <source>このファイルは暗号になっていません。しまう場所に気をつけてください。</source>
            <translation>この ファイルは だれでも 読めます。おく 場所に 気をつけてください。</translation>
        </message>
        <message>
            <source>ファイルで保存…</source>
            <translation>ファイルに する…</translation>
        </message>
        <message>
            <source>ひとりはえらんでください。</source>
            <translation>1人は えらんでください。</translation>
        </message>
        <message>
            <source>ファイルを保存しました</source>
            <translation>ファイルが できました</translation>
        </message>
        <message>
            <source>知られたくない答えも入れる</source>
            <translation>ほかの 人に 知られたくない 答えも 入れる</translation>
        </message>
        <message>
            <source>感染症の検査結果と、こころの質問の答えは、えらんだときだけ入ります。</source>
            <translation>病気が うつっているかの 検査と、こころの 質問の 答えは、えらんだ ときだけ 入ります。</translation>
        </message>
        <message>
            <source>手帳をまるごと保存…</source>
            <translation>てちょうを ぜんぶ ほぞん…</translation>
        </message>
        <message>
            <source>まるごと: 全員のすべての記録を、表(CSV)、FHIR、説明といっしょに1つのフォルダーに入れます。この手帳をつくりなおすこともできます。</source>
            <translation>ぜんぶ: みんなの すべての きろくを、ひょう(CSV)、FHIR、せつめいと いっしょに 1つの フォルダーに いれます。この てちょうを つくりなおす ことも できます。</translation>
        </message>
        <message>
            <source>まるごと保存する場所</source>
            <translation>ぜんぶ ほぞん する ばしょ</translation>
        </message>
        <message>
            <source>%1 に保存しました</source>
            <translation>%1 に ほぞん しました</translation>
        </message>
        <message>
            <source>きょうのフォルダーがもうあります。ほかの場所をえらんでください</source>
            <translation>きょうの フォルダーが もう あります。ほかの ばしょを えらんで ください</translation>
        </message>
        <message>
            <source>親子手帳の記録</source>
            <translation>親子手帳の 記録</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FacilitiesPlace</name>
        <message>
            <source>近くの場所</source>
            <translation>近くの ばしょ</translation>
        </message>
        <message>
            <source>一覧を取り込む</source>
            <translation>リストを 入れる</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>さがす</translation>
        </message>
        <message>
            <source>候補</source>
            <translation>こうほ</translation>
        </message>
        <message>
            <source>一覧の取り込み</source>
            <translation>リストを 入れる</translation>
        </message>
        <message>
            <source>授乳室、保育園、予防接種のできる病院、支援センター、避難場所を、市区町村の一覧から取り込んで、インターネットなしでさがせます。よく行く場所は、ひとつずつ書いて足すこともできます。</source>
            <translation>じゅにゅうしつ、ほいくえん、よぼうせっしゅの びょういん、しえんセンター、にげる ばしょを、まちの リストから 入れて、インターネットなしで さがせます。よく 行く ばしょは、ひとつずつ 書いて ふやせます。</translation>
        </message>
        <message>
            <source>一覧(CSVかJSON)は、市区町村のホームページの「オープンデータ」のページにあります。つぎのことばで検索すると見つかります。</source>
            <translation>リスト(CSVか JSON)は、まちの ホームページの「オープンデータ」の ページに あります。つぎの ことばで さがして ください。</translation>
        </message>
        <message>
            <source>場所を追加…</source>
            <translation>ばしょを ふやす…</translation>
        </message>
        <message>
            <source>市区町村が公開している一覧や、自分で追加した場所から、近くの場所をさがすところです。名前やよみ、種類、市区町村、曜日、近い順でさがせます。下向きの矢印で一覧へうつり、Enterでくわしく見られます。地図や公式ページをひらくときは、Oyakoの外へ出ることを先にお知らせします。</source>
            <translation>まちの リストや、じぶんで 書いた ばしょから、ちかくの ばしょを さがす ところです。なまえ、よみ、しゅるい、まち、よう日、ちかい じゅんで さがせます。したの やじるしで リストに うつり、Enterで くわしく 見られます。ちずや こうしきページを ひらく ときは、Oyakoの 外に 出ることを 先に 言います。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FacilityPage</name>
        <message>
            <source>新しい一覧には、この場所がのっていません(%1)。</source>
            <translation>新しい リストに、この ばしょは ありません(%1)。</translation>
        </message>
        <message>
            <source>一覧に書いてあること</source>
            <translation>リストに 書いてある こと</translation>
        </message>
        <message>
            <source>そのほかの項目(そのまま)</source>
            <translation>そのほか(そのまま)</translation>
        </message>
        <message>
            <source>もとの一覧: %1</source>
            <translation>もとの リスト: %1</translation>
        </message>
        <message>
            <source>変わっていることがあります。出かける前に、電話や公式ページでたしかめてください。</source>
            <translation>かわって いる ことが あります。行く 前に、電話や ホームページで たしかめてください。</translation>
        </message>
        <message>
            <source>地図で見る…</source>
            <translation>地図で 見る…</translation>
        </message>
        <message>
            <source>Oyakoの外(ブラウザー)で、国土地理院の地図をひらきます。この場所の緯度・経度が、地図のサイトにつたわります。</source>
            <translation>Oyakoの 外(ブラウザー)で、国の 地図(国土地理院)を ひらきます。この ばしょの いちが、地図の サイトに つたわります。</translation>
        </message>
        <message>
            <source>ここから近い順にさがす</source>
            <translation>ここから 近い じゅんに さがす</translation>
        </message>
        <message>
            <source>公式ページを見る…</source>
            <translation>ホームページを 見る…</translation>
        </message>
        <message>
            <source>Oyakoの外(ブラウザー)で、つぎのページをひらきます: %1</source>
            <translation>Oyakoの 外(ブラウザー)で、この ページを ひらきます: %1</translation>
        </message>
        <message>
            <source>わが家のメモ</source>
            <translation>うちの メモ</translation>
        </message>
        <message>
            <source>メモ、見学の記録、しめきりを書くと、「候補」にならびます。</source>
            <translation>メモ、見に行った きろく、しめきりを 書くと、「こうほ」に 出ます。</translation>
        </message>
        <message>
            <source>希望の順番</source>
            <translation>きぼうの じゅんばん</translation>
        </message>
        <message>
            <source>指数・点数のメモ</source>
            <translation>点数の メモ</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>メモを書く</source>
            <translation>メモを 書く</translation>
        </message>
        <message>
            <source>見学を記録する</source>
            <translation>見に行った ことを 書く</translation>
        </message>
        <message>
            <source>しめきりを足す</source>
            <translation>しめきりを 書く</translation>
        </message>
        <message>
            <source>予約をメモ</source>
            <translation>よやくを メモ</translation>
        </message>
        <message>
            <source>見学 %1</source>
            <translation>見に行った 日 %1</translation>
        </message>
        <message>
            <source>直す</source>
            <translation>なおす</translation>
        </message>
        <message>
            <source>%1: %2まで(すみました)</source>
            <translation>%1: %2まで(おわりました)</translation>
        </message>
        <message>
            <source>%1: %2まで</source>
            <translation>%1: %2まで</translation>
        </message>
        <message>
            <source>見学</source>
            <translation>見に行く</translation>
        </message>
        <message>
            <source>この場所は、もう手帳にありません。</source>
            <translation>この ばしょは、もう てちょうに ありません。</translation>
        </message>
        <message>
            <source>自分で追加</source>
            <translation>じぶんで 書いた</translation>
        </message>
        <message>
            <source>この場所のこと</source>
            <translation>この ばしょの こと</translation>
        </message>
        <message>
            <source>この場所を直す…</source>
            <translation>この ばしょを なおす…</translation>
        </message>
        <message>
            <source>この場所を消す</source>
            <translation>この ばしょを けす</translation>
        </message>
        <message>
            <source>場所を消しました</source>
            <translation>ばしょを けしました</translation>
        </message>
        <message>
            <source>消す</source>
            <translation>けす</translation>
        </message>
        <message>
            <source>消しました</source>
            <translation>けしました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FactsDialog</name>
        <message>
            <source>かかった病気や事情</source>
            <translation>なった 病気や わけ</translation>
        </message>
        <message>
            <source>印をつけると、予防接種の予定がそれに合わせてかわります。わからないものは、そのままで大丈夫です。</source>
            <translation>しるしを つけると、予防接種の 予定が かわります。わからない ものは、そのままで だいじょうぶです。</translation>
        </message>
        <message>
            <source>受けられるようになった日</source>
            <translation>受けられるように なった日</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyPlace</name>
        <message>
            <source>家族を追加</source>
            <translation>家族を ふやす</translation>
        </message>
        <message>
            <source>子ども</source>
            <translation>子ども</translation>
        </message>
        <message>
            <source>お母さん(妊娠している・していた人)</source>
            <translation>お母さん</translation>
        </message>
        <message>
            <source>お父さん・パートナー</source>
            <translation>お父さん・パートナー</translation>
        </message>
        <message>
            <source>そのほかの家族</source>
            <translation>ほかの 家族</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>えらばない</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>名</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>だれ</source>
            <translation>だれ</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>男・女</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>みょうじ</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>みょうじの ひらがな</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ひらがな</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>そのあとの住所</source>
            <translation>その つぎの 住所</translation>
        </message>
        <message>
            <source>追加する</source>
            <translation>ふやす</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>のこす</translation>
        </message>
        <message>
            <source>%1を追加しました</source>
            <translation>%1を 入れました</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>のこしました</translation>
        </message>
        <message>
            <source>家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうでとじても、書きかけはのこります。</source>
            <translation>家族の なまえや 生まれた日を 書く ところです。ここに 書いたことは、市役所や 病院の 紙に 自動で 入ります。とちゅうで とじても なくなりません。</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>なまえを 書いてください</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>生まれた日を 書いてください</translation>
        </message>
        <message>
            <source>アレルギー</source>
            <translation>アレルギー</translation>
        </message>
        <message>
            <source>飲んでいる薬</source>
            <translation>のんでいる くすり</translation>
        </message>
        <message>
            <source>もう書いてある人を直す:</source>
            <translation>もう 書いてある 人を なおす:</translation>
        </message>
        <message>
            <source>人を登録</source>
            <translation>人を とうろく</translation>
        </message>
        <message>
            <source>書きかけがのこっていました。まだ保存していません。</source>
            <translation>とちゅうまで 書いたものが ありました。まだ 保存して いません。</translation>
        </message>
        <message>
            <source>こちらでの番号</source>
            <translation>こちらでの ばんごう</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>妊娠を 書きはじめる</translation>
        </message>
        <message>
            <source>妊娠の記録を見る</source>
            <translation>妊娠の 記録を 見る</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyTable</name>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message numerus="yes">
            <source>とくに大切な答え %n件を表示する</source>
            <translation>
                <numerusform>とくに 大切な こたえ %nつを みる</numerusform>
            </translation>
        </message>
        <message>
            <source>見たことが記録に残ります</source>
            <translation>見たことが きろくに のこります</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>たしかめる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FeeCardDialog</name>
        <message>
            <source>預かりの料金を書く</source>
            <translation>あずかりの お金を 書く</translation>
        </message>
        <message>
            <source>預かりの料金を直す</source>
            <translation>あずかりの お金を なおす</translation>
        </message>
        <message>
            <source>施設の名前</source>
            <translation>場所の 名前</translation>
        </message>
        <message>
            <source>料金の表</source>
            <translation>お金の 表</translation>
        </message>
        <message>
            <source>取り消すとき</source>
            <translation>やめるとき</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation>だれに、どこで 聞きましたか</translation>
        </message>
        <message>
            <source>施設の名前を入れてください</source>
            <translation>場所の 名前を 入れてください</translation>
        </message>
        <message>
            <source>例: 12/1、1か月前。「前」は、あずける日を予定に入れると「きょう」に出ます</source>
            <translation>例: 12/1、1か月前。「前」は、あずける 日を よていに 入れると 「きょう」に 出ます</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>か月</translation>
        </message>
        <message>
            <source>あずかる年齢: 何か月から</source>
            <translation>あずかる とし: 何か月から</translation>
        </message>
        <message>
            <source>何か月になるまで</source>
            <translation>何か月に なるまで</translation>
        </message>
        <message>
            <source>書いてなければ、空のままで大丈夫です</source>
            <translation>書いて なければ、なにも 入れないで いいです</translation>
        </message>
        <message>
            <source>金額を書くと、次の行が出ます</source>
            <translation>お金を 書くと、つぎの 行が 出ます</translation>
        </message>
        <message>
            <source>「何歳になるまで」は、「何歳から」より上にしてください</source>
            <translation>「何さいになるまで」は、「何さいから」より 上に してください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FeeRows</name>
        <message>
            <source>%1ごとに</source>
            <translation>%1ごとに</translation>
        </message>
        <message>
            <source>%1まで</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>何歳から</source>
            <translation>何さいから</translation>
        </message>
        <message>
            <source>%1から</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>何歳になるまで</source>
            <translation>何さいになるまで</translation>
        </message>
        <message>
            <source>上の年齢はなし</source>
            <translation>上の としは なし</translation>
        </message>
        <message>
            <source>%1になるまで</source>
            <translation>%1に なるまで</translation>
        </message>
        <message>
            <source>何時間まで</source>
            <translation>何時間まで</translation>
        </message>
        <message>
            <source>円</source>
            <translation>円</translation>
        </message>
        <message>
            <source>料金</source>
            <translation>お金</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FindPanel</name>
        <message>
            <source>見つかった場所</source>
            <translation>見つかった ばしょ</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市区町村</translation>
        </message>
        <message>
            <source>距離</source>
            <translation>きょり</translation>
        </message>
        <message>
            <source>曜日・時間(書いてあるとおり)</source>
            <translation>ようび・じかん(書いてある とおり)</translation>
        </message>
        <message>
            <source>くわしく見る</source>
            <translation>くわしく 見る</translation>
        </message>
        <message>
            <source>名前、よみ、住所、駅 …</source>
            <translation>名前、よみ、じゅうしょ、駅 …</translation>
        </message>
        <message>
            <source>場所をさがすことば</source>
            <translation>ばしょを さがす ことば</translation>
        </message>
        <message>
            <source>曜日</source>
            <translation>ようび</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>予防接種(ワクチン)</translation>
        </message>
        <message>
            <source>ここから近い順</source>
            <translation>ここから 近い じゅん</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>ぜんぶ</translation>
        </message>
        <message>
            <source>いつでも</source>
            <translation>いつでも</translation>
        </message>
        <message>
            <source>指定なし</source>
            <translation>きめない</translation>
        </message>
        <message>
            <source>「%1」からの、まっすぐの距離です。</source>
            <translation>「%1」からの、まっすぐの きょりです。</translation>
        </message>
        <message>
            <source>この地点からの、まっすぐの距離です。</source>
            <translation>ここからの、まっすぐの きょりです。</translation>
        </message>
        <message>
            <source>役所などの代表の地点からの、まっすぐの距離です。</source>
            <translation>市役所などからの、まっすぐの きょりです。</translation>
        </message>
        <message>
            <source>曜日を確認してください: %1</source>
            <translation>ようびを たしかめてください: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。</source>
            <translation>
                <numerusform>%n件 見つかりました。はじめの %1件です。ことばや しゅるいで へらせます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件見つかりました</source>
            <translation>
                <numerusform>%n件 見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>場所を追加…</source>
            <translation>ばしょを ふやす…</translation>
        </message>
        <message>
            <source>%1(自分で追加)</source>
            <translation>%1(じぶんで 書いた)</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>ことばや種類などの条件に合う場所が、取り込んだ一覧にも、自分で追加した場所にもありません。</source>
            <translation>その ことばや 種類の 場所は、ありません。</translation>
        </message>
        <message>
            <source>条件をなくして、ぜんぶ見る</source>
            <translation>ぜんぶの 場所を 見る</translation>
        </message>
        <message>
            <source>例: 江東区東陽、園の名前</source>
            <translation>れい: 江東区東陽、ほいくえんの 名前</translation>
        </message>
        <message>
            <source>市区町村か住所、ここにある場所の名前、地図からうつした緯度・経度のどれかを入れてください。</source>
            <translation>まちの 名前、じゅうしょ、ここに ある ばしょの 名前、ちずの いどと けいどの どれかを 入れて ください。</translation>
        </message>
        <message>
            <source>一覧に位置がない場所は、距離を書かずに、市区町村の位置でならべています。</source>
            <translation>リストに いちが ない ばしょは、きょりを 書かないで、まちの いちで ならべて います。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRun</name>
        <message>
            <source>もどる</source>
            <translation>もどる</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>つぎへ</translation>
        </message>
        <message>
            <source>ようこそ</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>家族のこと</source>
            <translation>家族のこと</translation>
        </message>
        <message>
            <source>赤ちゃん・子どものこと</source>
            <translation>赤ちゃん・子どものこと</translation>
        </message>
        <message>
            <source>ことば</source>
            <translation>ことば</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>はじめる</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>手帳を ひらく</translation>
        </message>
        <message>
            <source>%1家の手帳</source>
            <translation>%1家の 手帳</translation>
        </message>
        <message>
            <source>合言葉をきめる</source>
            <translation>合言葉(あいことば)を きめる</translation>
        </message>
        <message>
            <source>復旧コードをしまう</source>
            <translation>コードを しまう</translation>
        </message>
        <message>
            <source>Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。</source>
            <translation>Oyako(親子手帳)は、お母さんと 子どもの 体の きろくと、いま することを 1つに まとめます。</translation>
        </message>
        <message>
            <source>書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。</source>
            <translation>書いたことは、この パソコンの 中だけに あります。インターネットは いりません。</translation>
        </message>
        <message>
            <source>もう手帳をもっています</source>
            <translation>もう 手帳が あります</translation>
        </message>
        <message>
            <source>手帳をつくっています…</source>
            <translation>手帳を つくっています…</translation>
        </message>
        <message>
            <source>健診機関・市区町村</source>
            <translation>けんしんの ばしょ・市区町村</translation>
        </message>
        <message>
            <source>施設のこと</source>
            <translation>しせつの こと</translation>
        </message>
        <message>
            <source>つくる手帳</source>
            <translation>つくる 手帳</translation>
        </message>
        <message>
            <source>家族の手帳</source>
            <translation>家族の 手帳</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message>
            <source>あとで書く</source>
            <translation>あとで 書く</translation>
        </message>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation>赤ちゃんの 数</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>えらばない</translation>
        </message>
        <message>
            <source>女の子</source>
            <translation>女の子</translation>
        </message>
        <message>
            <source>男の子</source>
            <translation>男の子</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>子どもの名</source>
            <translation>子どもの なまえ</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>男・女</translation>
        </message>
        <message>
            <source>おなかに赤ちゃんがいる</source>
            <translation>おなかに 赤ちゃんが いる</translation>
        </message>
        <message>
            <source>もう生まれた子どもがいる</source>
            <translation>子どもが もう 生まれた</translation>
        </message>
        <message>
            <source>病院で聞いた出産予定日</source>
            <translation>病院で 聞いた 生まれる予定の日</translation>
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation>さいごの 生理が はじまった日</translation>
        </message>
        <message>
            <source>予定日をまだ聞いていなければ、こちらだけでだいじょうぶです</source>
            <translation>生まれる予定の日が わからないときは、こちらだけで だいじょうぶです</translation>
        </message>
        <message>
            <source>まだなければ空のままでだいじょうぶです</source>
            <translation>まだ なければ、書かなくて だいじょうぶです</translation>
        </message>
        <message>
            <source>きょうは%1です(予定日%2)</source>
            <translation>きょうは %1です(生まれる予定の日 %2)</translation>
        </message>
        <message>
            <source>どちらか1つの日を入れてください</source>
            <translation>どちらか 1つの 日を 書いてください</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>生まれた日を 書いてください</translation>
        </message>
        <message>
            <source>このままでよければ、もう一度つぎへすすんでください。</source>
            <translation>このままで よければ、もう一度 つぎへ すすんでください。</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ふりがな</translation>
        </message>
        <message>
            <source>出産予定日を見なおすか、空けておいてください</source>
            <translation>赤ちゃんが 生まれる よていの 日を 見なおすか、なにも 入れないで ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFacility</name>
        <message>
            <source>施設の名前</source>
            <translation>しせつの なまえ</translation>
        </message>
        <message>
            <source>医療機関コード(10けた)</source>
            <translation>いりょうきかん コード(10けた)</translation>
        </message>
        <message>
            <source>番号のない窓口は、都道府県の番号2けた、9、ご自由な7けたの順にしてください</source>
            <translation>ばんごうの ない まどぐちは、都道府県の ばんごう 2けた、9、すきな 7けたの じゅんに して ください</translation>
        </message>
        <message>
            <source>管理する人の名前</source>
            <translation>かんりする ひとの なまえ</translation>
        </message>
        <message>
            <source>ほかのスタッフは、あとで「スタッフと記録」から加えられます</source>
            <translation>ほかの スタッフは、あとで「スタッフと きろく」から ふやせます</translation>
        </message>
        <message>
            <source>健診の机、きょうの一覧、アクセスの記録がある手帳をつくります。人ごとに合言葉をもち、だれが見て書いたかがのこります。</source>
            <translation>けんしんの つくえ、きょうの いちらん、アクセスの きろくが ある 手帳を つくります。ひとりずつ 合言葉を もち、だれが 見て 書いたかが のこります。</translation>
        </message>
        <message>
            <source>10けたの番号を入れてください(都道府県2けた、点数表1けた、番号7けた)</source>
            <translation>10けたの ばんごうを 入れて ください(都道府県 2けた、点数表 1けた、ばんごう 7けた)</translation>
        </message>
        <message>
            <source>最後のけた(検証番号)が合いません。このままでよければ、もういちど「つぎへ」をおしてください</source>
            <translation>さいごの けたが あいません。この ままで よければ、もういちど「つぎへ」を おして ください</translation>
        </message>
        <message>
            <source>施設の名前を入れてください</source>
            <translation>しせつの なまえを 入れて ください</translation>
        </message>
        <message>
            <source>管理する人の名前を入れてください</source>
            <translation>かんりする ひとの なまえを 入れて ください</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>届出の名前をえらび、紙に書くためにつかいます。あとで設定でも入れられます</source>
            <translation>とどけでの なまえを えらぶ ため、かみに かく ために つかいます。あとで せっていでも いれられます</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>職種</source>
            <translation>しごと</translation>
        </message>
        <message>
            <source>例: 保健師、助産師、医師、事務</source>
            <translation>れい: ほけんし、じょさんし、いし、じむ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFamily</name>
        <message>
            <source>名</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>お母さん(妊娠している人)</source>
            <translation>お母さん(おなかに 赤ちゃんが いる人)</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>みょうじ</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>みょうじの ひらがな</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>なまえの ひらがな</translation>
        </message>
        <message>
            <source>パートナー(いれば)</source>
            <translation>パートナー(いるとき)</translation>
        </message>
        <message>
            <source>パートナーの名前</source>
            <translation>パートナーの なまえ</translation>
        </message>
        <message>
            <source>すんでいるところ</source>
            <translation>すんでいる ところ</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。</source>
            <translation>ここに 書いたことは、市役所や 病院の 紙に 自動で 入ります。あとで なおすことが できます。</translation>
        </message>
        <message>
            <source>届出の名前や受けられる制度をえらぶためにつかいます</source>
            <translation>市役所の 紙や お金の 手伝いを えらぶために つかいます</translation>
        </message>
        <message>
            <source>よび名を入れてください</source>
            <translation>なまえを 書いてください</translation>
        </message>
        <message>
            <source>日づけをたしかめてください</source>
            <translation>日を もういちど 見てください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunPassphrase</name>
        <message>
            <source>合言葉</source>
            <translation>合言葉(あいことば)</translation>
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation>合言葉(もういちど)</translation>
        </message>
        <message>
            <source>8文字以上</source>
            <translation>8文字より 長く</translation>
        </message>
        <message>
            <source>とてもよい合言葉です</source>
            <translation>とても よい 合言葉です</translation>
        </message>
        <message>
            <source>手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじかいことばを4つならべると、おぼえやすくて安全です。</source>
            <translation>手帳を まもるために、合言葉(あいことば)を きめます。短い ことばを 4つ ならべると、おぼえやすいです。</translation>
        </message>
        <message>
            <source>もうすこし長くすると安心です</source>
            <translation>もうすこし 長いほうが 安心です</translation>
        </message>
        <message>
            <source>よい合言葉です。もうすこし長いともっと安心です</source>
            <translation>よい 合言葉です。もうすこし 長いと もっと 安心です</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>合言葉は 8文字より 長くしてください</translation>
        </message>
        <message>
            <source>上の合言葉とちがいます</source>
            <translation>上の 合言葉と ちがいます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunRecovery</name>
        <message>
            <source>復旧コード</source>
            <translation>合言葉を わすれたときの コード</translation>
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation>コードを いんさつする</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>この パソコンでは 合言葉を 書かないで ひらく</translation>
        </message>
        <message>
            <source>合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印刷するか紙に書いて、通帳と同じようにしまってください。</source>
            <translation>合言葉を わすれたとき、この コードで 手帳を ひらきます。いま 1回だけ 見えます。紙に 書いて、大切に しまってください。</translation>
        </message>
        <message>
            <source>書きうつせましたか? %1行目の左から%2番目の4文字を入れてください</source>
            <translation>かきうつせましたか? %1ぎょうめの 左から %2ばんめの 4もじを いれて ください</translation>
        </message>
        <message>
            <source>コードとちがいます。上のコードの%1行目、左から%2番目をもういちど見てください</source>
            <translation>コードと ちがいます。うえの コードの %1ぎょうめ、左から %2ばんめを もういちど 見て ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormFilling</name>
        <message>
            <source>書きかけのつづきです</source>
            <translation>前の つづきです</translation>
        </message>
        <message>
            <source>この用紙の中をさがす</source>
            <translation>このかみの なかを さがす</translation>
        </message>
        <message>
            <source>前回(%1)の答えをならべて見る</source>
            <translation>まえ(%1)の こたえも みる</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>まちがえても大丈夫です。書きかけは自動で残り、あとで直せます。わからないところは空けておけます。</source>
            <translation>まちがえても だいじょうぶです。書いた ところは 自動で のこります。あとで なおせます。わからない ところは 書かなくて いいです。</translation>
        </message>
        <message>
            <source>ぜんぶ、これでよい</source>
            <translation>ぜんぶ、これで いい</translation>
        </message>
        <message>
            <source>書きおわった</source>
            <translation>書きおわった</translation>
        </message>
        <message>
            <source>PDF で保存</source>
            <translation>PDF で ほぞん</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>いんさつ</translation>
        </message>
        <message>
            <source>一覧にもどる</source>
            <translation>リストに もどる</translation>
        </message>
        <message>
            <source>提出は、窓口か市区町村のホームページでします。このプログラムは送りません。</source>
            <translation>出すのは、市や 町の 窓口か ホームページです。この プログラムは 送りません。</translation>
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、入れておきました。合っているか見てください。</source>
            <translation>
                <numerusform>手帳から %nか所 入れました。合っているか 見てください。</numerusform>
            </translation>
        </message>
        <message>
            <source>あと少しです。しるしのついたところを見てください</source>
            <translation>あと すこしです。しるしの ところを 見てください</translation>
        </message>
        <message>
            <source>「%1」を手帳にしまいました</source>
            <translation>「%1」を 手帳に 入れました</translation>
        </message>
        <message>
            <source>答えをファイルで保存…</source>
            <translation>答えを ファイルで ほぞん…</translation>
        </message>
        <message>
            <source>答えのファイルを保存しました</source>
            <translation>答えの ファイルを ほぞんしました</translation>
        </message>
        <message>
            <source>答えをファイルで保存</source>
            <translation>答えを ファイルで ほぞん</translation>
        </message>
        <message>
            <source>%1の答え</source>
            <translation>%1の こたえ</translation>
        </message>
        <message>
            <source>この用紙には、手帳にないことから答えを出す式があります。その答えは空けてあります。</source>
            <translation>この 用紙には、手帳に ない ことから 答えを 出す しきが あります。その 答えは あけて あります。</translation>
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは空いたままにします。</source>
            <translation>
                <numerusform>手帳から %n か所 書いて おきました。ひとつずつ 見て「これでよい」を おして ください。おさない ところは 空けて おきます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>答えのファイルを保存しました。名前や番号などを %n か所、入れませんでした</source>
            <translation>
                <numerusform>こたえの ファイルを しまいました。名前や ばんごう などは %nかしょ、入れませんでした</numerusform>
            </translation>
        </message>
        <message>
            <source>この用紙は、見えないところで名前や生まれた日などから計算しようとします。そのため、手帳のことは何も知らせていません。出てこない質問や、空いたままの答えがあるかもしれません。</source>
            <translation>この かみは、見えない ところで 名前や 生まれた 日を つかおうと します。だから、手帳の ことは なにも おしえていません。出てこない しつもんや、空いたままの こたえが あるかもしれません。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormImportCard</name>
        <message>
            <source>市区町村や病院の問診票を加える</source>
            <translation>まちや びょういんの もんしんひょうを くわえる</translation>
        </message>
        <message>
            <source>問診票のファイル(FHIR R4)をえらぶか、ここへドラッグしてください。加える前に、中身を見られます。</source>
            <translation>もんしんひょうの ファイル(FHIR R4)を えらぶか、ここへ ドラッグしてください。くわえる まえに なかを みられます。</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>ファイルを えらぶ…</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>ぜんぶの ファイル</translation>
        </message>
        <message>
            <source>前のもの</source>
            <translation>まえの もの</translation>
        </message>
        <message>
            <source>増えた質問 %1、なくなった質問 %2、変わった質問 %3</source>
            <translation>ふえた しつもん %1、なくなった しつもん %2、かわった しつもん %3</translation>
        </message>
        <message>
            <source>はじめての問診票です。</source>
            <translation>はじめての もんしんひょうです。</translation>
        </message>
        <message>
            <source>「%1」の新しい版です。%2。</source>
            <translation>「%1」の あたらしい ものです。%2。</translation>
        </message>
        <message>
            <source>同じ版の番号で、中身がちがいます。%1。両方とも残せます。</source>
            <translation>ばんごうは おなじで、なかみが ちがいます。%1。りょうほう のこせます。</translation>
        </message>
        <message>
            <source>この問診票は、もう加えてあります。</source>
            <translation>このもんしんひょうは、もう あります。</translation>
        </message>
        <message numerus="yes">
            <source>ほか %n 問</source>
            <translation>
                <numerusform>ほか %n もん</numerusform>
            </translation>
        </message>
        <message>
            <source>版 %1</source>
            <translation>ばん %1</translation>
        </message>
        <message numerus="yes">
            <source>質問 %n 問</source>
            <translation>
                <numerusform>しつもん %n もん</numerusform>
            </translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>この問診票を加える</source>
            <translation>このもんしんひょうを くわえる</translation>
        </message>
        <message>
            <source>問診票を加えました</source>
            <translation>もんしんひょうを くわえました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormList</name>
        <message>
            <source>届出・問診票</source>
            <translation>とどけ・もんしんひょう</translation>
        </message>
        <message>
            <source>手帳のページ</source>
            <translation>てちょうの ページ</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの</translation>
        </message>
        <message>
            <source>用紙をさがす</source>
            <translation>かみを さがす</translation>
        </message>
        <message>
            <source>書きかけ</source>
            <translation>とちゅう</translation>
        </message>
        <message>
            <source>書きおわり</source>
            <translation>おわり</translation>
        </message>
        <message>
            <source>つづきを書く</source>
            <translation>つづきを 書く</translation>
        </message>
        <message>
            <source>書く</source>
            <translation>書く</translation>
        </message>
        <message>
            <source>もらった問診票</source>
            <translation>もらった もんしんひょう</translation>
        </message>
        <message>
            <source>版 %1</source>
            <translation>ばん %1</translation>
        </message>
        <message>
            <source>%1に加えました</source>
            <translation>%1に くわえました</translation>
        </message>
        <message>
            <source>一覧からはずす</source>
            <translation>いちらんから はずす</translation>
        </message>
        <message>
            <source>一覧からはずしました。書いた答えは残っています</source>
            <translation>いちらんから はずしました。かいた こたえは のこっています</translation>
        </message>
        <message>
            <source>%1年の版</source>
            <translation>%1年の 手帳</translation>
        </message>
        <message>
            <source>番号 %1</source>
            <translation>ばんごう %1</translation>
        </message>
        <message>
            <source>%1にもらいました</source>
            <translation>%1に もらいました</translation>
        </message>
        <message>
            <source>母子健康手帳: %1</source>
            <translation>ぼし けんこう てちょう: %1</translation>
        </message>
        <message>
            <source>手帳の番号や版を直す</source>
            <translation>手帳の 番号や 年を なおす</translation>
        </message>
        <message>
            <source>だれの用紙を書くか、はじめにここで子どもをさがしてください。親の用紙も、その子からえらべます。</source>
            <translation>だれの 紙を 書きますか。はじめに ここで 子どもを さがして ください。親の 紙も その 子から えらべます。</translation>
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation>子どもを さがす</translation>
        </message>
        <message>
            <source>かな・漢字・生年月日・番号</source>
            <translation>かな・かんじ・生まれた日・ばんごう</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormView</name>
        <message>
            <source>もう一つふやす</source>
            <translation>もう一つ ふやす</translation>
        </message>
        <message>
            <source>(必要)</source>
            <translation>(かならず)</translation>
        </message>
        <message>
            <source>手帳から</source>
            <translation>手帳から</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>これで いい</translation>
        </message>
        <message>
            <source>最後の一つをへらす</source>
            <translation>さいごの 1つを へらす</translation>
        </message>
        <message>
            <source>前回: %1</source>
            <translation>まえ: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormsPlace</name>
        <message>
            <source>問診票・届出</source>
            <translation>問診票(もんしんひょう)・とどけ</translation>
        </message>
        <message>
            <source>届出や問診票を書くところです。手帳に書いてあることは、はじめから入っています。「手帳から」のしるしは、合っていたら「これでよい」をおしてください。書きかけは自動で残ります。市区町村や病院からもらった問診票のファイルも加えられます。長い用紙の中は、上の欄でさがせます(F3 で次へ)。</source>
            <translation>とどけや もんしんひょうを かく ところです。てちょうに ある ことは、はじめから はいっています。「てちょうから」の しるしは、あっていたら「これでよい」を おしてください。かきかけは のこります。まちや びょういんの もんしんひょうの ファイルも くわえられます。うえの ところで さがせます(F3 で つぎへ)。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrantsSection</name>
        <message>
            <source>券や時間ののこりがわかります</source>
            <translation>券や 時間の のこりが わかります</translation>
        </message>
        <message>
            <source>産後ケアの回数、ヘルパーや通園の時間、電子クーポン、預かりの料金を書いておくと、のこりと期限がここに出ます。</source>
            <translation>産後ケアの 回数、ヘルパーや 通園の 時間、電子クーポン、あずかりの お金を 書くと、のこりと 期限が ここに 出ます。</translation>
        </message>
        <message>
            <source>回数や時間を書く</source>
            <translation>回数や 時間を 書く</translation>
        </message>
        <message>
            <source>電子クーポンを書く</source>
            <translation>電子クーポンを 書く</translation>
        </message>
        <message>
            <source>預かりの料金を書く</source>
            <translation>あずかりの お金を 書く</translation>
        </message>
        <message>
            <source>%1から%2まで</source>
            <translation>%1 から %2 まで</translation>
        </message>
        <message>
            <source>のこり %1 / %2</source>
            <translation>のこり %1 / %2</translation>
        </message>
        <message>
            <source>使った %1</source>
            <translation>使った %1</translation>
        </message>
        <message>
            <source>きまりの出どころ: %1。市区町村で確かめてください</source>
            <translation>決まりを 見た ところ：%1。町に 聞いてください</translation>
        </message>
        <message>
            <source>使った日を書く</source>
            <translation>使った 日を 書く</translation>
        </message>
        <message>
            <source>%1まで</source>
            <translation>%1 まで</translation>
        </message>
        <message>
            <source>%1のQRコード</source>
            <translation>%1の QRコード</translation>
        </message>
        <message>
            <source>使ったお金を書く</source>
            <translation>使った お金を 書く</translation>
        </message>
        <message>
            <source>当日に取り消すと: %1</source>
            <translation>その日に やめると：%1</translation>
        </message>
        <message>
            <source>%1日前から取り消すと: %2</source>
            <translation>%1 日前から やめると：%2</translation>
        </message>
        <message>
            <source>%1なら %2</source>
            <translation>%1なら %2</translation>
        </message>
        <message>
            <source>%1に書きました</source>
            <translation>%1に 書きました</translation>
        </message>
        <message>
            <source>ほか</source>
            <translation>ほかの こと</translation>
        </message>
        <message>
            <source>直す</source>
            <translation>なおす</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>今までの 記録</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>まちがいと して はずす</translation>
        </message>
        <message>
            <source>予約は%1から</source>
            <translation>よやくは %1から</translation>
        </message>
        <message>
            <source>予約は%1まで</source>
            <translation>よやくは %1まで</translation>
        </message>
        <message>
            <source>%1は、あずかる年齢に入っていません</source>
            <translation>%1は、あずかる とし では ありません</translation>
        </message>
        <message>
            <source>%1の予約を、きょう取り消すと: %2</source>
            <translation>%1の よやくを、きょう やめると: %2</translation>
        </message>
        <message>
            <source>%1ののこり %2 / %3</source>
            <translation>%1の のこり %2 / %3</translation>
        </message>
        <message>
            <source>数字は%1の例です。お住まいの市区町村の案内を見て、「ほか」から直してください</source>
            <translation>数字は %1の 例です。すんでいる まちの 紙を 見て、「ほか」から 直してください</translation>
        </message>
        <message>
            <source>一時預かり</source>
            <translation>すこしの あいだ あずける</translation>
        </message>
        <message>
            <source>あずける日を書く</source>
            <translation>あずける日を 書く</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthDialog</name>
        <message>
            <source>測った値を直す</source>
            <translation>はかった 数を なおす</translation>
        </message>
        <message>
            <source>測った日</source>
            <translation>はかった 日</translation>
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation>例: R8.5.3、2026-05-03、5/3</translation>
        </message>
        <message>
            <source>寝て測った</source>
            <translation>ねて はかった</translation>
        </message>
        <message>
            <source>立って測った</source>
            <translation>立って はかった</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>わからない</translation>
        </message>
        <message>
            <source>家で</source>
            <translation>家で</translation>
        </message>
        <message>
            <source>健診・病院で</source>
            <translation>健診・病院で</translation>
        </message>
        <message>
            <source>身長の測り方</source>
            <translation>身長の はかり方</translation>
        </message>
        <message>
            <source>どこで</source>
            <translation>どこで</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>測った日を入れてください</source>
            <translation>はかった 日を 入れてください</translation>
        </message>
        <message>
            <source>値を入れてください</source>
            <translation>値を 入れて ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSection</name>
        <message>
            <source>測った値を書く</source>
            <translation>はかった 値を 書く</translation>
        </message>
        <message>
            <source>名前や生まれた日のところで書く</source>
            <translation>名前や 生まれた 日の ところで 書く</translation>
        </message>
        <message>
            <source>ほかのアプリの記録を取り込む…</source>
            <translation>ほかの アプリの 記録を 入れる…</translation>
        </message>
        <message>
            <source>病院などの基準の表を読みこむ…</source>
            <translation>病院などの 基準の 表を 読みこむ…</translation>
        </message>
        <message>
            <source>発育には個人差があります。気になることは健診で聞いてみてください。</source>
            <translation>大きく なる 早さは 人に よって ちがいます。気に なる ことは 健診で 聞いて みて ください。</translation>
        </message>
        <message>
            <source>基準の表を読みこむ</source>
            <translation>基準の 表を 読みこむ</translation>
        </message>
        <message>
            <source>読みこみました。「何とくらべるか」でえらべます</source>
            <translation>読みこみました。「何と くらべるか」で えらべます</translation>
        </message>
        <message>
            <source>性別を書くと、ここに発育曲線が出ます。</source>
            <translation>性別を 書くと、ここに グラフが 出ます。</translation>
        </message>
        <message>
            <source>生まれた日を書くと、ここに発育曲線が出ます。</source>
            <translation>生まれた 日を 書くと、ここに グラフが 出ます。</translation>
        </message>
        <message>
            <source>何週で生まれたかを書くと、このグラフが出ます。</source>
            <translation>何週で 生まれたかを 書くと、この グラフが 出ます。</translation>
        </message>
        <message>
            <source>何番めのお子さんかを書くと、このグラフが出ます。</source>
            <translation>何番めの お子さんかを 書くと、この グラフが 出ます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheet</name>
        <message>
            <source>測った値の表</source>
            <translation>はかった 値の 表</translation>
        </message>
        <message>
            <source>貼りつける</source>
            <translation>貼りつける</translation>
        </message>
        <message>
            <source>くわしく直す</source>
            <translation>くわしく 直す</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>今までの 記録</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>まちがいと して はずす</translation>
        </message>
        <message>
            <source>書いた値をえらぶと、ここから直せます</source>
            <translation>書いた あたいを えらぶと、ここから なおせます</translation>
        </message>
        <message>
            <source>Tabで次のます、Enterで下のます(新しい行では次の行の日付)へ進みます。Ctrl+Tabで表から出ます。表計算ソフトからの貼りつけ(Ctrl+V)もできます。</source>
            <translation>Tabで つぎの ます、Enterで 下の ます(あたらしい 行では つぎの 行の 日にち)へ すすみます。Ctrl+Tabで 表から 出ます。表計算ソフトから はりつける(Ctrl+V)ことも できます。</translation>
        </message>
        <message>
            <source>%1 %2は書けません。打ちなおすか、Escで取り消してください</source>
            <translation>%1 %2は 書けません。打ちなおすか、Escで とりけして ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheetModel</name>
        <message>
            <source>家</source>
            <translation>家</translation>
        </message>
        <message>
            <source>健診・病院</source>
            <translation>健診・病院</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>ない</translation>
        </message>
        <message>
            <source>測った日</source>
            <translation>はかった 日</translation>
        </message>
        <message>
            <source>体重 (gかkg)</source>
            <translation>体重 (gか kg)</translation>
        </message>
        <message>
            <source>身長 (cm)</source>
            <translation>身長 (cm)</translation>
        </message>
        <message>
            <source>頭囲 (cm)</source>
            <translation>頭の まわり (cm)</translation>
        </message>
        <message>
            <source>胸囲 (cm)</source>
            <translation>胸の まわり (cm)</translation>
        </message>
        <message>
            <source>どこで</source>
            <translation>どこで</translation>
        </message>
        <message>
            <source>生まれた日から今日までの日を入れてください</source>
            <translation>生まれた 日から 今日までの 日を 入れて ください</translation>
        </message>
        <message>
            <source>数字で入れてください(例: 7.2、7200、65.5)</source>
            <translation>数字で 入れて ください(例: 7.2、7200、65.5)</translation>
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>まちがいと して はずしました。記録は のこっています</translation>
        </message>
        <message numerus="yes">
            <source>%nつの値を書きました</source>
            <translation>
                <numerusform>%nつの 値を 書きました</numerusform>
            </translation>
        </message>
        <message>
            <source>行が足りません。日づけの列もいっしょに貼りつけてください</source>
            <translation>行が 足りません。日づけも いっしょに 貼りつけて ください</translation>
        </message>
        <message>
            <source>%1行めが数字ではないので、何も書きませんでした</source>
            <translation>%1ぎょうめが 数字では ないので、何も 書きませんでした</translation>
        </message>
        <message>
            <source>日づけの列が見つかりません。日づけの列もいっしょに貼りつけてください</source>
            <translation>日づけが 見つかりません。日づけも いっしょに 貼りつけて ください</translation>
        </message>
        <message>
            <source>%1行めが読めないので、何も書きませんでした。日づけと数字を見てください</source>
            <translation>%1ぎょうめが 読めないので、何も 書きませんでした。日づけと 数字を 見て ください</translation>
        </message>
        <message>
            <source>新しい値はありませんでした</source>
            <translation>新しい 値は ありませんでした</translation>
        </message>
        <message>
            <source>%1(修正%2)</source>
            <translation>%1(修正 %2)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandBackDialog</name>
        <message>
            <source>感染症の検査やこころの質問の結果も入れる</source>
            <translation>かんせんしょうの けんさや こころの しつもんの けっかも いれる</translation>
        </message>
        <message>
            <source>家族へ渡す</source>
            <translation>かぞくへ わたす</translation>
        </message>
        <message>
            <source>渡すもの</source>
            <translation>わたす もの</translation>
        </message>
        <message>
            <source>封をする相手</source>
            <translation>ふうを する あいて</translation>
        </message>
        <message>
            <source>ご家族の鍵をあずかっていれば、その方だけが読めるように封をします。</source>
            <translation>ごかぞくの かぎを あずかっていれば、そのかただけが よめるように ふうを します。</translation>
        </message>
        <message>
            <source>渡せる健診や予防接種の記録は、まだありません。</source>
            <translation>わたせる けんしんや よぼうせっしゅの きろくは、まだ ありません。</translation>
        </message>
        <message>
            <source>封をしない(紙やUSBで手わたし)</source>
            <translation>ふうを しない(かみや USBで てわたし)</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>紙で印刷…</source>
            <translation>かみに いんさつ…</translation>
        </message>
        <message>
            <source>署名したファイルを保存…</source>
            <translation>しょめいした ファイルを ほぞん…</translation>
        </message>
        <message>
            <source>署名したファイルを保存</source>
            <translation>しょめいした ファイルを ほぞん</translation>
        </message>
        <message>
            <source>署名のファイル(.minisig)と2つ、いっしょに渡してください。</source>
            <translation>しょめいの ファイル(.minisig)と ふたつ、いっしょに わたしてください。</translation>
        </message>
        <message>
            <source>渡すものを、ひとつはえらんでください。</source>
            <translation>わたす ものを、ひとつは えらんでください。</translation>
        </message>
        <message>
            <source>健診と接種の結果</source>
            <translation>けんしんと よぼうせっしゅの けっか</translation>
        </message>
        <message>
            <source>この日の記録はまだありません。渡すものをえらんでください。</source>
            <translation>この日の 記録は まだ ありません。わたす ものを えらんで ください。</translation>
        </message>
        <message>
            <source>このご家族の鍵(%1)</source>
            <translation>この ごかぞくの かぎ(%1)</translation>
        </message>
        <message>
            <source>署名した記録</source>
            <translation>しょめいした 記録</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandbookDialog</name>
        <message>
            <source>母子健康手帳</source>
            <translation>ぼし けんこう てちょう</translation>
        </message>
        <message>
            <source>母子健康手帳の番号</source>
            <translation>手帳の 番号</translation>
        </message>
        <message>
            <source>もらった日</source>
            <translation>もらった 日</translation>
        </message>
        <message>
            <source>もらった市区町村</source>
            <translation>もらった 町</translation>
        </message>
        <message>
            <source>手帳の版</source>
            <translation>手帳の 作られた 年</translation>
        </message>
        <message>
            <source>手帳の版によって、ページや質問が少しちがいます。わからなければ、もらった日から決めます</source>
            <translation>手帳の 作られた 年で、ページや しつもんが すこし ちがいます。わからない ときは、もらった 日で きめます</translation>
        </message>
        <message>
            <source>%1年の版</source>
            <translation>%1年の 手帳</translation>
        </message>
        <message>
            <source>もらった日から決める(%1年の版)</source>
            <translation>もらった 日で きめる(%1年の 手帳)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverCard</name>
        <message>
            <source>医療機関にわたす</source>
            <translation>びょういんに わたす</translation>
        </message>
        <message>
            <source>えらんだ記録に封をして、その医療機関や役所だけが読めるファイルかQRコードにします。相手の鍵(紙かファイル)を用意してください。</source>
            <translation>えらんだ きろくに ふうを します。その びょういんや やくしょだけが よめます。あいての かぎ(かみか ファイル)を よういして ください。</translation>
        </message>
        <message>
            <source>わたす記録をえらぶ…</source>
            <translation>わたす きろくを えらぶ…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverChoiceView</name>
        <message>
            <source>だれの記録</source>
            <translation>だれの きろく</translation>
        </message>
        <message>
            <source>わたす記録</source>
            <translation>わたす きろく</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverDialog</name>
        <message>
            <source>健診・診察のため</source>
            <translation>けんしん・しんさつの ため</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>もどる</translation>
        </message>
        <message>
            <source>次へ</source>
            <translation>つぎへ</translation>
        </message>
        <message>
            <source>QRコードを印刷…</source>
            <translation>QRコードを いんさつ…</translation>
        </message>
        <message>
            <source>医療機関にわたす</source>
            <translation>びょういんに わたす</translation>
        </message>
        <message>
            <source>何のために</source>
            <translation>なんの ために</translation>
        </message>
        <message>
            <source>同意の記録として、手帳に残り、いっしょにわたります。</source>
            <translation>どういの きろくとして、てちょうに のこり、いっしょに わたります。</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>%1 / 3</source>
            <translation>%1 / 3</translation>
        </message>
        <message>
            <source>封をして保存…</source>
            <translation>ふうを して ほぞん…</translation>
        </message>
        <message>
            <source>%1 にわたす記録</source>
            <translation>%1 に わたす きろく</translation>
        </message>
        <message>
            <source>感染症の検査や、こころの質問の答えは入っていません。</source>
            <translation>かんせんしょうの けんさや、こころの しつもんの こたえは はいって いません。</translation>
        </message>
        <message>
            <source>わたさない答え</source>
            <translation>わたさない こたえ</translation>
        </message>
        <message>
            <source>相手に見せてよいものだけ、しるしをつけてください。</source>
            <translation>あいてに みせて よい ものだけ、しるしを つけて ください。</translation>
        </message>
        <message>
            <source>封をすると、この相手のほかはだれも読めません。自分でもひらけません。</source>
            <translation>ふうを すると、この あいてだけが よめます。じぶんでも ひらけません。</translation>
        </message>
        <message>
            <source>封をして保存</source>
            <translation>ふうを して ほぞん</translation>
        </message>
        <message>
            <source>封をした記録</source>
            <translation>ふうを した きろく</translation>
        </message>
        <message>
            <source>すべてのコードを、受けとる側のOyakoで読みとってください。順番はどれからでもかまいません。</source>
            <translation>ぜんぶの コードを、うけとる ひとの Oyakoで よみとって ください。じゅんばんは じゆうです。</translation>
        </message>
        <message>
            <source>受けとる人の鍵がないと読めません。</source>
            <translation>うけとる ひとの かぎが ないと よめません。</translation>
        </message>
        <message>
            <source>親子手帳からわたす記録</source>
            <translation>親子手帳から わたす 記録</translation>
        </message>
        <message>
            <source>わたす記録のコード</source>
            <translation>わたす 記録の コード</translation>
        </message>
        <message>
            <source>だれの記録: %1</source>
            <translation>だれの 記録: %1</translation>
        </message>
        <message>
            <source>書いた用紙も、だれでも読めるように印刷する</source>
            <translation>かいた かみも、だれでも よめるように いんさつする</translation>
        </message>
        <message>
            <source>できました</source>
            <translation>できました</translation>
        </message>
        <message>
            <source>終わる</source>
            <translation>おわる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverDone</name>
        <message>
            <source>%1 にわたす用意ができました</source>
            <translation>%1 に わたす じゅんびが できました</translation>
        </message>
        <message>
            <source>このあとすること</source>
            <translation>このあと すること</translation>
        </message>
        <message>
            <source>だれに、何を、何のためにわたすかは、同意の記録として手帳に残りました。わたすまでは、どこにも送られていません。</source>
            <translation>だれに、なにを、なんのために わたすかは、手帳に のこりました。わたすまでは、どこにも おくられていません。</translation>
        </message>
        <message>
            <source>だれの記録: %1</source>
            <translation>だれの きろく: %1</translation>
        </message>
        <message numerus="yes">
            <source>つくったもの: QRコードの紙(コード %n個)</source>
            <translation>
                <numerusform>つくったもの: QRコードの かみ(コード %nこ)</numerusform>
            </translation>
        </message>
        <message>
            <source>つくったもの: 封をしたファイル</source>
            <translation>つくったもの: ふうを した ファイル</translation>
        </message>
        <message>
            <source>いっしょに、書いた用紙も入っています。</source>
            <translation>かいた かみも いっしょに 入っています。</translation>
        </message>
        <message>
            <source>「%1」を、USBメモリなどで %2 にわたしてください。</source>
            <translation>「%1」を、USBメモリなどで %2 に わたしてください。</translation>
        </message>
        <message>
            <source>受けとる側は、Oyakoの「受けとりトレイ」でこのファイルをひらきます。相手の鍵がないと読めません。</source>
            <translation>あいては、Oyakoの「うけとりトレイ」で この ファイルを ひらきます。あいての かぎが ないと よめません。</translation>
        </message>
        <message>
            <source>この紙を %1 にわたしてください。</source>
            <translation>この かみを %1 に わたしてください。</translation>
        </message>
        <message>
            <source>このPDFを印刷して、%1 にわたしてください。</source>
            <translation>この PDFを いんさつして、%1 に わたしてください。</translation>
        </message>
        <message>
            <source>受けとる側は、Oyakoの「受けとりトレイ」でコードをぜんぶ読みとります。順番はどれからでもかまいません。コードは、相手の鍵がないと読めません。</source>
            <translation>あいては、Oyakoの「うけとりトレイ」で コードを ぜんぶ よみとります。どれからでも だいじょうぶです。コードは、あいての かぎが ないと よめません。</translation>
        </message>
        <message>
            <source>書いた用紙のほうは、だれでも読めます。封筒に入れるなどして、手わたししてください。</source>
            <translation>かいた かみは、だれでも よめます。ふうとうに 入れて、てで わたしてください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation>このパソコンの中だけに あります</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>いんさつ</translation>
        </message>
        <message>
            <source>ロック</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>つかいかた</source>
            <translation>つかいかた</translation>
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation>つかいかた (F1)</translation>
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation>いんさつ (Ctrl+P)</translation>
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation>手帳を とじる (Ctrl+L)</translation>
        </message>
        <message>
            <source>担当を替える F12</source>
            <translation>たんとうを かえる F12</translation>
        </message>
        <message>
            <source>担当: %1</source>
            <translation>たんとう: %1</translation>
        </message>
        <message>
            <source>行き先</source>
            <translation>行き先</translation>
        </message>
        <message>
            <source>行き先をひらく (Ctrl+G)</source>
            <translation>行き先を ひらく (Ctrl+G)</translation>
        </message>
        <message>
            <source>担当を替える</source>
            <translation>担当を かえる</translation>
        </message>
        <message>
            <source>担当を替える (F12)</source>
            <translation>担当を かえる (F12)</translation>
        </message>
        <message>
            <source>ほかの操作</source>
            <translation>ほかの 操作</translation>
        </message>
        <message>
            <source>さがす(人・画面)  Ctrl+K</source>
            <translation>さがす(人・画面)  Ctrl+K</translation>
        </message>
        <message>
            <source>交代 F12</source>
            <translation>交代 F12</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation>どこでも つかえる キー</translation>
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
Ctrl+Q  おわる
F1  このせつめい</source>
            <translation>Ctrl+K  さがす
Ctrl+P  いんさつ
Ctrl+Z  もとに もどす
Ctrl+L  手帳を とじる
Alt+←  まえの ページへ
Ctrl+Q  おわる
F1  この せつめい</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HistoryDialog</name>
        <message>
            <source>これまでの記録</source>
            <translation>これまでの きろく</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>ファイルから取り込みました</source>
            <translation>ファイルから 入れました</translation>
        </message>
        <message>
            <source>この内容にもどす</source>
            <translation>この 内容に もどす</translation>
        </message>
        <message>
            <source>前の内容にもどしました</source>
            <translation>前の 内容に もどしました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ImmunizationPlace</name>
        <message>
            <source>%1の予防接種</source>
            <translation>%1の 予防接種</translation>
        </message>
        <message>
            <source>予防接種の予定と記録を、線の図で見るところです。図の上で日をえらぶと、その日に受けられるものと理由が出ます。左右の矢印で1日、Ctrl をおすと1か月動きます。+ と - で大きさがかわり、Home できょうにもどります。</source>
            <translation>予防接種の 予定と 記録を 図で 見るところです。図の 上で 日を えらぶと、その日に 受けられるものと わけが 出ます。左右の やじるしで 1日、Ctrl を おすと 1か月 うごきます。+ と - で 大きさが かわり、Home で きょうに もどります。</translation>
        </message>
        <message>
            <source>予防接種の記録へ</source>
            <translation>予防接種の 記録へ</translation>
        </message>
        <message>
            <source>生まれた日を書くと、予防接種の予定がここに出ます。</source>
            <translation>生まれた日を 書くと、予防接種の 予定が ここに 出ます。</translation>
        </message>
        <message>
            <source>接種を書く</source>
            <translation>予防接種を 書く</translation>
        </message>
        <message>
            <source>きょう</source>
            <translation>きょう</translation>
        </message>
        <message>
            <source>図を大きくする</source>
            <translation>図を 大きくする</translation>
        </message>
        <message>
            <source>図を小さくする</source>
            <translation>図を 小さくする</translation>
        </message>
        <message>
            <source>全部の年</source>
            <translation>ぜんぶの 年</translation>
        </message>
        <message>
            <source>図を印刷</source>
            <translation>図を いんさつ</translation>
        </message>
        <message>
            <source>手帳のページを印刷</source>
            <translation>手帳の ページを いんさつ</translation>
        </message>
        <message>
            <source>うすい帯=公費で受けられる期間(点線=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>うすい色=お金が かからない とき(点線=自分で えらぶもの) こい色=受けるのに よい とき ●=受けた ○=つぎ ?=たしかめる</translation>
        </message>
        <message>
            <source>見たい日</source>
            <translation>見たい日</translation>
        </message>
        <message>
            <source>図をクリックするか、ここに日づけを入れます</source>
            <translation>図を クリックするか、ここに 日づけを 入れます</translation>
        </message>
        <message>
            <source>表で見る</source>
            <translation>表で 見る</translation>
        </message>
        <message>
            <source>予防接種の予定と記録</source>
            <translation>予防接種の 予定と 記録</translation>
        </message>
        <message>
            <source>ワクチン</source>
            <translation>ワクチン</translation>
        </message>
        <message>
            <source>つぎ</source>
            <translation>つぎ</translation>
        </message>
        <message>
            <source>受けた日</source>
            <translation>受けた日</translation>
        </message>
        <message>
            <source>標準的な時期</source>
            <translation>よい とき</translation>
        </message>
        <message>
            <source>公費で受けられる期間</source>
            <translation>お金が かからない とき</translation>
        </message>
        <message>
            <source>%1(任意)</source>
            <translation>%1(自分で えらぶ)</translation>
        </message>
        <message>
            <source>日本の予定</source>
            <translation>日本の 予定</translation>
        </message>
        <message>
            <source>アメリカ CDC の予定(海外でくらす家族など)</source>
            <translation>アメリカ CDC の 予定(外国で くらす 家族など)</translation>
        </message>
        <message>
            <source>どの予定で見るか</source>
            <translation>どの 予定で 見るか</translation>
        </message>
        <message>
            <source>この人だけの設定です。きょうの一覧もこれに合わせます。</source>
            <translation>この人だけの せっていです。きょうの 一覧も これに なります。</translation>
        </message>
        <message>
            <source>かかった病気や事情を書く</source>
            <translation>なった 病気や わけを 書く</translation>
        </message>
        <message>
            <source>予定をかえました</source>
            <translation>予定を かえました</translation>
        </message>
        <message>
            <source>任意の接種</source>
            <translation>自分で えらぶ 予防接種</translation>
        </message>
        <message>
            <source>%1回目 %2</source>
            <translation>%1かいめ %2</translation>
        </message>
        <message>
            <source>要確認 %1</source>
            <translation>たしかめる %1</translation>
        </message>
        <message>
            <source>%1生まれ</source>
            <translation>%1 生まれ</translation>
        </message>
        <message>
            <source>うすい帯=公費で受けられる期間(わくだけ=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>うすい色=お金が かからない とき(わくだけ=自分で えらぶもの) こい色=よい とき ●=受けた ○=つぎ ?=たしかめる</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>予防接種の図</source>
            <translation>よぼうせっしゅの ず</translation>
        </message>
        <message>
            <source>予防接種の記録</source>
            <translation>よぼうせっしゅの 記録</translation>
        </message>
        <message>
            <source>うすい帯=つぎの回を受けられる期間(点線=事情のある人の接種) こい帯=すすめられている時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>うすい色=つぎの 回を 受けられる とき(点線=わけが ある 人) こい色=すすめられている とき ●=受けた ○=つぎ ?=たしかめる</translation>
        </message>
        <message>
            <source>%1(事情のある人)</source>
            <translation>%1(わけが ある 人)</translation>
        </message>
        <message>
            <source>すすめられている時期</source>
            <translation>すすめられている とき</translation>
        </message>
        <message>
            <source>つぎの回を受けられる期間</source>
            <translation>つぎの 回を 受けられる とき</translation>
        </message>
        <message>
            <source>うすい帯=つぎの回を受けられる期間(わくだけ=事情のある人の接種) こい帯=すすめられている時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>うすい色=つぎの 回を 受けられる とき(わくだけ=わけが ある 人) こい色=すすめられている とき ●=受けた ○=つぎ ?=たしかめる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ImportCard</name>
        <message>
            <source>ファイルを取り込む</source>
            <translation>ファイルを 入れる</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>ファイルを えらぶ…</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>ぜんぶの ファイル</translation>
        </message>
        <message>
            <source>同じ人かどうかを、えらんでください。</source>
            <translation>同じ 人か どうか、えらんでください。</translation>
        </message>
        <message>
            <source>新しいことはありませんでした</source>
            <translation>新しい ことは ありませんでした</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%nこ 入れました</numerusform>
            </translation>
        </message>
        <message>
            <source>このファイルに、新しいことはありません。</source>
            <translation>この ファイルに、新しい ことは ありません。</translation>
        </message>
        <message>
            <source>ファイルの %1 は、手帳のどの人ですか?</source>
            <translation>ファイルの %1 は、手帳の どの 人ですか?</translation>
        </message>
        <message>
            <source>手帳の %1 と同じ人</source>
            <translation>手帳の %1 と 同じ 人</translation>
        </message>
        <message>
            <source>別の人</source>
            <translation>ちがう 人</translation>
        </message>
        <message>
            <source>食いちがうものは、ファイルのほうにする</source>
            <translation>ちがう ところは、ファイルの ほうに する</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>入れる</translation>
        </message>
        <message>
            <source>ファイルの中の記録</source>
            <translation>ファイルの 中の 記録</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>どうなるか</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>何</translation>
        </message>
        <message>
            <source>日づけ</source>
            <translation>日</translation>
        </message>
        <message>
            <source>わけ・ちがうところ</source>
            <translation>わけ・ちがう ところ</translation>
        </message>
        <message>
            <source>%1 から %2(ファイルにそう書いてあります)</source>
            <translation>%1 から %2(ファイルに かいて あります)</translation>
        </message>
        <message>
            <source>もらったファイル(封をしたもの、FHIR R4、QRコードの写真やPDF)や、ほかのアプリの体重・身長の表(CSV)をえらぶか、ここへドラッグしてください。取り込む前に、何が変わるかを見られます。</source>
            <translation>もらった ファイル(ふうを したもの、FHIR R4、QRコードの しゃしんや PDF)や、ほかの アプリの たいじゅう・しんちょうの ひょう(CSV)を えらぶか、ここへ ドラッグしてください。とりこむ まえに、何が かわるか 見られます。</translation>
        </message>
        <message>
            <source>取り込まない</source>
            <translation>入れない</translation>
        </message>
        <message>
            <source>だれの記録ですか</source>
            <translation>だれの 記録ですか</translation>
        </message>
        <message>
            <source>「%1」はだれですか</source>
            <translation>「%1」は だれですか</translation>
        </message>
        <message>
            <source>%1 の署名です。前と同じ鍵です。</source>
            <translation>%1 の しょめいです。まえと おなじ かぎです。</translation>
        </message>
        <message>
            <source>%1 からの、はじめての署名です。紙にある指紋と同じか、たしかめてください: %2</source>
            <translation>%1 からの、はじめての しょめいです。かみに ある しもんと おなじか、たしかめてください: %2</translation>
        </message>
        <message>
            <source>%1 の署名ですが、前とちがう鍵です。取り込む前に、窓口にたしかめてください: %2</source>
            <translation>%1 の しょめいですが、まえと ちがう かぎです。とりこむ まえに、まどぐちに たしかめてください: %2</translation>
        </message>
        <message>
            <source>ファイルを取り込んでいます</source>
            <translation>ファイルを とりこんで います</translation>
        </message>
        <message>
            <source>だれの記録かを、上で先にえらんでください。</source>
            <translation>だれの きろくかを、さきに うえで えらんで ください。</translation>
        </message>
        <message>
            <source>これは、これから書く問診票やアンケートの用紙です。「問診票・届出」で加えると、書けます。</source>
            <translation>これは これから 書く もんしんひょうや アンケートの 紙です。「問診票(もんしんひょう)・とどけ」で 入れると 書けます。</translation>
        </message>
        <message>
            <source>問診票・届出へ</source>
            <translation>もんしんひょう・とどけへ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineMessage</name>
        <message>
            <source>文をコピー</source>
            <translation>文を コピーする</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>進みぐあい</source>
            <translation>どこまで できたか</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::IntakePlace</name>
        <message>
            <source>わたす・受けとる</source>
            <translation>わたす・うけとる</translation>
        </message>
        <message>
            <source>記録をファイルにして、ほかのPCや医療機関にわたせます。受けとったファイルは、何が変わるかを見てから取り込めます。取り込んだあとでも「もとにもどす」で取り消せます。</source>
            <translation>書いたことを ファイルにして、ほかの PCや 病院に わたすことが できます。もらった ファイルは、何が 変わるか 見てから 入れられます。入れたあとでも「もとにもどす」で もどせます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InvitationDialog</name>
        <message>
            <source>案内する月</source>
            <translation>あんないする 月</translation>
        </message>
        <message>
            <source>生まれた月から何か月あとの月に案内するかです。受けられる期間がまだ始まらない子は、次の月になります。</source>
            <translation>生まれた 月から 何か月 あとの 月に あんない するかです。まだ うけられない 子は、次の 月に なります。</translation>
        </message>
        <message>
            <source>案内する月を変えました</source>
            <translation>あんないする 月を かえました</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>か月</translation>
        </message>
        <message>
            <source>何か月あとかを入れてください</source>
            <translation>何か月 あとかを 入れて ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::KeySettings</name>
        <message>
            <source>新しい合言葉</source>
            <translation>新しい 合言葉</translation>
        </message>
        <message>
            <source>新しい合言葉(もういちど)</source>
            <translation>新しい 合言葉(もういちど)</translation>
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation>合言葉を かえる</translation>
        </message>
        <message>
            <source>新しい復旧コード</source>
            <translation>新しい コード</translation>
        </message>
        <message>
            <source>合言葉を変えています…</source>
            <translation>合言葉を かえています…</translation>
        </message>
        <message>
            <source>合言葉を変えました</source>
            <translation>合言葉を かえました</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>この パソコンでは 合言葉を 書かないで ひらく</translation>
        </message>
        <message>
            <source>復旧コードを作りなおす</source>
            <translation>新しい コードを つくる</translation>
        </message>
        <message>
            <source>古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。</source>
            <translation>古い コードは もう つかえません。いま 紙に 書いてください。あとで 見ることは できません。</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>合言葉は 8文字より 長くしてください</translation>
        </message>
        <message>
            <source>2つの合言葉がちがいます</source>
            <translation>2つの 合言葉が ちがいます</translation>
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation>コードを いんさつする</translation>
        </message>
        <message>
            <source>いまの合言葉</source>
            <translation>いまの 合言葉</translation>
        </message>
        <message>
            <source>わすれたときは、手帳をいちどとじて、復旧コードでひらいてください。</source>
            <translation>わすれた ときは、手帳を いちど とじて、ふっきゅうコードで ひらいて ください。</translation>
        </message>
        <message>
            <source>いまの合言葉を入れてください</source>
            <translation>いまの 合言葉を 入れて ください</translation>
        </message>
        <message>
            <source>いまの合言葉とちがいます</source>
            <translation>いまの 合言葉と ちがいます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::KnownDayDialog</name>
        <message>
            <source>日にちを入れてください</source>
            <translation>日にちを 入れてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LabelDialog</name>
        <message>
            <source>宛名ラベル</source>
            <translation>あて名ラベル</translation>
        </message>
        <message>
            <source>A4 に12枚(86.4 × 42.3 mm)</source>
            <translation>A4に 12まい(86.4 × 42.3 mm)</translation>
        </message>
        <message>
            <source>A4 に24枚(66.0 × 33.9 mm)</source>
            <translation>A4に 24まい(66.0 × 33.9 mm)</translation>
        </message>
        <message>
            <source>様の保護者様</source>
            <translation>さまの 保護者さま</translation>
        </message>
        <message>
            <source>様</source>
            <translation>さま</translation>
        </message>
        <message>
            <source>御中</source>
            <translation>御中</translation>
        </message>
        <message>
            <source>はじめのラベル</source>
            <translation>はじめの ラベル</translation>
        </message>
        <message numerus="yes">
            <source>%n 人分です。</source>
            <translation>
                <numerusform>%n 人分です。</numerusform>
            </translation>
        </message>
        <message>
            <source>用紙</source>
            <translation>紙</translation>
        </message>
        <message>
            <source>敬称</source>
            <translation>名前の あとの ことば</translation>
        </message>
        <message>
            <source>使いかけの用紙は、左上から数えて何枚目からかを入れます。</source>
            <translation>つかいかけの 紙は、左上から かぞえて 何まい目からかを 入れます。</translation>
        </message>
        <message>
            <source>%1 様</source>
            <translation>%1 さま</translation>
        </message>
        <message>
            <source>%1 御中</source>
            <translation>%1 御中</translation>
        </message>
        <message>
            <source>%1 様の保護者様</source>
            <translation>%1 さまの 保護者さま</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LetterDialog</name>
        <message>
            <source>本文</source>
            <translation>手紙の ことば</translation>
        </message>
        <message>
            <source>差出人</source>
            <translation>手紙を 出す人</translation>
        </message>
        <message>
            <source>手紙をつくる</source>
            <translation>手紙を つくる</translation>
        </message>
        <message numerus="yes">
            <source>%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。</source>
            <translation>
                <numerusform>%n 人分、ひとりに 1まいです。三つに おると、住所が ふうとうの まどに 出ます。</numerusform>
            </translation>
        </message>
        <message>
            <source>題</source>
            <translation>だい</translation>
        </message>
        <message>
            <source>{名前} {健診} {はじめ} {おわり} {予防接種} は、ひとりずつの言葉に変わります。</source>
            <translation>{名前} {健診} {はじめ} {おわり} {予防接種} は、ひとりずつの ことばに かわります。</translation>
        </message>
        <message>
            <source>名前、住所、電話など。次からも使います。</source>
            <translation>名前、住所、電話など。次からも つかいます。</translation>
        </message>
        <message>
            <source>{健診}のごあんない</source>
            <translation>{健診}の ごあんない</translation>
        </message>
        <message>
            <source>{健診}はお済みですか</source>
            <translation>{健診}は おわりましたか</translation>
        </message>
        <message>
            <source>健診のあとのことについて</source>
            <translation>けんしんの あとの ことについて</translation>
        </message>
        <message>
            <source>予防接種のおしらせ</source>
            <translation>よぼうせっしゅの おしらせ</translation>
        </message>
        <message>
            <source>{名前}さんの{健診}の時期になりました。{はじめ}から{おわり}まで受けられます。

日にちが合わないときや、心配なことがあるときは、いつでもお電話ください。おまちしています。</source>
            <translation>{名前}さんの {健診}の 時期に なりました。{はじめ}から {おわり}まで うけられます。

日にちが 合わない ときや、しんぱいな ことが ある ときは、いつでも 電話して ください。まっています。</translation>
        </message>
        <message>
            <source>{名前}さんの{健診}を、まだうかがっていません。{おわり}まで受けられます。

ほかの場所で受けられたときや、来るのがむずかしいときは、お知らせください。いっしょに考えます。</source>
            <translation>{名前}さんの {健診}を、まだ きいていません。{おわり}まで うけられます。

ほかの ところで うけた ときや、来るのが むずかしい ときは、おしえて ください。いっしょに かんがえます。</translation>
        </message>
        <message>
            <source>{名前}さんの{健診}のあと、どうしていらっしゃいますか。

受診されたときは結果を、まだのときはご都合をお聞かせください。相談だけでも大丈夫です。</source>
            <translation>{名前}さんは、{健診}の あと、どうですか。

びょういんに 行った ときは けっかを、まだの ときは つごうを おしえて ください。そうだんだけでも だいじょうぶです。</translation>
        </message>
        <message>
            <source>{名前}さんの記録で、まだ書かれていない予防接種があります。
{予防接種}

もう受けられたときは、母子健康手帳を見せてください。予定は、かかりつけの先生と相談して決められます。</source>
            <translation>{名前}さんの きろくに、まだ 書いていない よぼうせっしゅが あります。
{予防接種}

もう うけた ときは、母子手帳を 見せて ください。いつ うけるかは、お医者さんと そうだんして きめられます。</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>けんしん</translation>
        </message>
        <message>
            <source>%1 様の保護者様</source>
            <translation>%1 さまの 保護者さま</translation>
        </message>
        <message>
            <source>お子さん</source>
            <translation>子ども</translation>
        </message>
        <message>
            <source>%1さん(%2生まれ)</source>
            <translation>%1さん(%2生まれ)</translation>
        </message>
        <message>
            <source>%1から%2まで</source>
            <translation>%1から %2まで</translation>
        </message>
        <message>
            <source>手紙</source>
            <translation>手紙</translation>
        </message>
        <message>
            <source>案内の手紙</source>
            <translation>あんないの てがみ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LineTree</name>
        <message>
            <source>内容</source>
            <translation>なかみ</translation>
        </message>
        <message>
            <source>ご家庭から</source>
            <translation>ごかていから</translation>
        </message>
        <message>
            <source>いまの記録</source>
            <translation>いまの きろく</translation>
        </message>
        <message>
            <source>くらべる</source>
            <translation>くらべる</translation>
        </message>
        <message>
            <source>ファイルの内容</source>
            <translation>ファイルの なかみ</translation>
        </message>
        <message>
            <source>●●●</source>
            <translation>●●●</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LinksSection</name>
        <message>
            <source>マイナンバーカード</source>
            <translation>マイナンバーカード</translation>
        </message>
        <message>
            <source>カードの暗証番号(数字4けた)</source>
            <translation>カードの 番号（数字 4つ）</translation>
        </message>
        <message>
            <source>マイナポータル・PMH</source>
            <translation>マイナポータル・PMH</translation>
        </message>
        <message>
            <source>予防接種や健診の結果を見る、問診をスマートフォンで出す、医療費助成の証をカードで使う。PMHに入っている市区町村だけです。</source>
            <translation>予防接種や 健診の 結果を 見ます。問診を スマホで 出します。PMHに 入っている 町だけです。</translation>
        </message>
        <message>
            <source>カードを読めるスマートフォン</source>
            <translation>カードを 読める スマホ</translation>
        </message>
        <message>
            <source>ぴったりサービス</source>
            <translation>ぴったりサービス</translation>
        </message>
        <message>
            <source>児童手当、妊娠届、保育所などの申請を電子で出す。あとで紙の原本がいる市区町村もあります。</source>
            <translation>児童手当、妊娠届、保育所などの 申請を 出します。あとで 紙が いる 町も あります。</translation>
        </message>
        <message>
            <source>署名用の暗証番号(6〜16文字)</source>
            <translation>署名の 番号（6〜16 文字）</translation>
        </message>
        <message>
            <source>振込先の口座</source>
            <translation>お金を もらう 口座</translation>
        </message>
        <message>
            <source>写真にとった書類</source>
            <translation>写真に とった 紙</translation>
        </message>
        <message>
            <source>保活ワンストップ(東京都)</source>
            <translation>保活ワンストップ（東京都）</translation>
        </message>
        <message>
            <source>保育園をさがして見学を予約し、市区町村の申込みページへ進む。入っている園と市区町村だけです。</source>
            <translation>保育園を さがして 見学を 予約します。入っている 園と 町だけです。</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>じゅうしょ</translation>
        </message>
        <message>
            <source>お子さんの生まれた日</source>
            <translation>子どもの 生まれた 日</translation>
        </message>
        <message>
            <source>預けたい曜日と時間</source>
            <translation>あずけたい 日と 時間</translation>
        </message>
        <message>
            <source>018サポート(東京都)</source>
            <translation>018サポート（東京都）</translation>
        </message>
        <message>
            <source>月5,000円の申請と、支払いのようすを見る。もう受けている人は、新しい申請はいりません。</source>
            <translation>月 5,000円の 申請を します。お金の ようすを 見ます。もう もらっている 人は、申請は いりません。</translation>
        </message>
        <message>
            <source>お子さんの住所がわかるもの</source>
            <translation>子どもの 住所が わかる もの</translation>
        </message>
        <message>
            <source>%1のホームページ</source>
            <translation>%1の ホームページ</translation>
        </message>
        <message>
            <source>窓口の時間、最新の締切、市区町村だけの助成を確かめる。</source>
            <translation>役所の 時間、いまの 締切、町だけの 助けを 見ます。</translation>
        </message>
        <message>
            <source>ここにあるのは、市区町村や国のサービスにしかできないことです。Oyako は申請も予約もしません。ボタンを押すまで、どこにもつながりません。押すとブラウザーが開きます。</source>
            <translation>ここに あるのは、町や 国の サービスに しか できない ことです。Oyakoは 申請も 予約も しません。ボタンを おすまで、どこにも つながりません。おすと ブラウザーが 開きます。</translation>
        </message>
        <message>
            <source>手もとに用意するもの</source>
            <translation>用意する もの</translation>
        </message>
        <message>
            <source>ブラウザーで開く</source>
            <translation>ブラウザーで 開く</translation>
        </message>
        <message>
            <source>ブラウザーで開きました。ここから先は、Oyako の外です</source>
            <translation>ブラウザーで 開きました。ここからは Oyakoの 外です</translation>
        </message>
        <message>
            <source>保存したファイルを手帳に入れる</source>
            <translation>保存した ファイルを 手帳に 入れる</translation>
        </message>
        <message>
            <source>サービスから保存したファイル(FHIR R4)は、何が変わるかを見てから取り込めます。あとで取り消せます。ほかの形のファイルや書類は、そのまま書類としてしまえます。</source>
            <translation>サービスから 保存した ファイル（FHIR R4）は、何が かわるか 見てから 入れられます。あとで 取り消せます。ほかの ファイルは 書類として しまえます。</translation>
        </message>
        <message>
            <source>わたす・受けとるへ</source>
            <translation>わたす・うけとるへ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ListDialog</name>
        <message>
            <source>一覧の名前や出典</source>
            <translation>リストの 名前や どこの リストか</translation>
        </message>
        <message>
            <source>一覧の名前</source>
            <translation>リストの 名前</translation>
        </message>
        <message>
            <source>出典と利用条件</source>
            <translation>どこの リストか・つかいかたの きまり</translation>
        </message>
        <message>
            <source>いつの一覧か</source>
            <translation>いつの リストか</translation>
        </message>
        <message>
            <source>一覧の名前を入れてください</source>
            <translation>リストの 名前を 入れて ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ListPanel</name>
        <message>
            <source>一覧を取り込む</source>
            <translation>リストを 入れる</translation>
        </message>
        <message>
            <source>市区町村の「オープンデータ」のページから、子育て施設、授乳室、医療機関、避難場所などの一覧(CSVかJSON)を保存して、ここでえらぶか、ドラッグしてください。取り込む前に、中身をたしかめられます。</source>
            <translation>市役所の「オープンデータ」の ページから、子育て、授乳室、びょういん、にげる ところの リスト(CSVか JSON)を とって、ここで えらんでください。入れる 前に、中を 見られます。</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>ファイルを えらぶ…</translation>
        </message>
        <message>
            <source>場所の一覧 (*.csv *.tsv *.txt *.json *.geojson);;すべてのファイル (*)</source>
            <translation>ばしょの リスト (*.csv *.tsv *.txt *.json *.geojson);;ぜんぶの ファイル (*)</translation>
        </message>
        <message>
            <source>一覧を読んでいます</source>
            <translation>リストを 読んでいます</translation>
        </message>
        <message numerus="yes">
            <source>%n件の場所を読みました</source>
            <translation>
                <numerusform>%n件の ばしょを 読みました</numerusform>
            </translation>
        </message>
        <message>
            <source>前に取り込んだ一覧の新しい版です: 新しい %1、変わった %2、同じ %3、のらなくなった %4</source>
            <translation>前に 入れた リストの 新しい ものです: 新しい %1、かわった %2、同じ %3、なくなった %4</translation>
        </message>
        <message>
            <source>新しい一覧です: 新しい %1</source>
            <translation>新しい リストです: 新しい %1</translation>
        </message>
        <message>
            <source>この一覧は、もう取り込んであります。</source>
            <translation>この リストは、もう 入っています。</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>入れる</translation>
        </message>
        <message>
            <source>一覧の名前</source>
            <translation>リストの 名前</translation>
        </message>
        <message>
            <source>例: 江東区 授乳室一覧</source>
            <translation>れい: 江東区 授乳室の リスト</translation>
        </message>
        <message>
            <source>出典と利用条件</source>
            <translation>だれの リストか、つかう きまり</translation>
        </message>
        <message>
            <source>例: 江東区、CC BY 4.0。公開しているページに書いてあります。</source>
            <translation>れい: 江東区、CC BY 4.0。ページに 書いてあります。</translation>
        </message>
        <message>
            <source>種類が書いていない場所は</source>
            <translation>しゅるいが ない ばしょは</translation>
        </message>
        <message>
            <source>市区町村が書いていない場所は</source>
            <translation>市区町村が ない ばしょは</translation>
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>気をつけるところ</source>
            <translation>気を つける ところ</translation>
        </message>
        <message>
            <source>取り込みの報告</source>
            <translation>入れた けっか</translation>
        </message>
        <message numerus="yes">
            <source>%n件の場所を取り込みました</source>
            <translation>
                <numerusform>%n件の ばしょを 入れました</numerusform>
            </translation>
        </message>
        <message>
            <source>名前のない一覧</source>
            <translation>名前の ない リスト</translation>
        </message>
        <message>
            <source>%1に取り込み</source>
            <translation>%1に 入れました</translation>
        </message>
        <message>
            <source>この一覧を外す</source>
            <translation>この リストを はずす</translation>
        </message>
        <message>
            <source>一覧を外しました</source>
            <translation>リストを はずしました</translation>
        </message>
        <message>
            <source>検索のことばの例:</source>
            <translation>さがす ことばの れい:</translation>
        </message>
        <message>
            <source>場所を取り込んでいます</source>
            <translation>ばしょを とりこんで います</translation>
        </message>
        <message>
            <source>一覧を外しています</source>
            <translation>リストを はずして います</translation>
        </message>
        <message numerus="yes">
            <source>%n行は入れません。わけは「気をつけるところ」にあります。</source>
            <translation>
                <numerusform>%n行は 入れません。わけは「気を つける ところ」に あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>ファイルに名前がないので、中身からつけました。直せます。</source>
            <translation>ファイルに 名前が ないので、中身から つけました。直せます。</translation>
        </message>
        <message>
            <source>いつの一覧ですか</source>
            <translation>いつの 一覧ですか</translation>
        </message>
        <message>
            <source>公開しているページに書いてあります。わからなければ空けておけます。</source>
            <translation>公開している ページに 書いて あります。わからない ときは、書かなくて いいです。</translation>
        </message>
        <message>
            <source>名前や出典を直す</source>
            <translation>名前や どこの リストかを なおす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message>
            <source>ことば</source>
            <translation>ことば</translation>
        </message>
        <message>
            <source>年の書き方</source>
            <translation>年の 書きかた</translation>
        </message>
        <message>
            <source>西暦(2026年)</source>
            <translation>2026年</translation>
        </message>
        <message>
            <source>和暦(令和8年)</source>
            <translation>令和8年</translation>
        </message>
        <message>
            <source>両方</source>
            <translation>りょうほう</translation>
        </message>
        <message>
            <source>色</source>
            <translation>色</translation>
        </message>
        <message>
            <source>PCに合わせる</source>
            <translation>パソコンと 同じ</translation>
        </message>
        <message>
            <source>明るい</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>暗い</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>はっきり(黒に白)</source>
            <translation>はっきり(黒と 白)</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>文字の 大きさ</translation>
        </message>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>とじない</source>
            <translation>とじない</translation>
        </message>
        <message>
            <source>さわらないときとじるまで</source>
            <translation>つかわないとき、とじるまでの 時間</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MainWindow</name>
        <message>
            <source>新しい手帳をおくフォルダー</source>
            <translation>新しい 手帳を おく フォルダー</translation>
        </message>
        <message>
            <source>手帳のフォルダーをえらぶ</source>
            <translation>手帳の フォルダーを えらぶ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>もとにもどす (Ctrl+Z)</source>
            <translation>もとに もどす (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MonthGrid</name>
        <message>
            <source>%1 はじまり</source>
            <translation>%1 はじまり</translation>
        </message>
        <message>
            <source>%1 おすすめの終わり</source>
            <translation>%1 おすすめの おわり</translation>
        </message>
        <message>
            <source>%1 期限</source>
            <translation>%1 さいごの日</translation>
        </message>
        <message>
            <source>月のカレンダー</source>
            <translation>月の カレンダー</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MunicipalityField</name>
        <message>
            <source>例: せたがや、札幌市</source>
            <translation>れい: せたがや、さっぽろ</translation>
        </message>
        <message>
            <source>見つかった市区町村</source>
            <translation>見つかった ところ</translation>
        </message>
        <message>
            <source>一覧からえらんでください(↑↓とEnter)</source>
            <translation>いちらん から えらんで ください(↑↓と Enter)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation>行くところ</translation>
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation>今</translation>
        </message>
        <message>
            <source>＋ 家族を追加</source>
            <translation>＋ 家族を ふやす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NotesPanel</name>
        <message>
            <source>候補の場所</source>
            <translation>こうほの ばしょ</translation>
        </message>
        <message>
            <source>気になる園や場所のページでメモや見学の記録を書くと、ここにならび、1枚の表でくらべられます。</source>
            <translation>気に なる ばしょの ページで メモを 書くと、ここに 出ます。1まいの ひょうで くらべられます。</translation>
        </message>
        <message>
            <source>場所をさがす</source>
            <translation>ばしょを さがす</translation>
        </message>
        <message>
            <source>希望</source>
            <translation>きぼう</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>さいごの見学</source>
            <translation>さいごに 見に行った 日</translation>
        </message>
        <message>
            <source>つぎのしめきり</source>
            <translation>つぎの しめきり</translation>
        </message>
        <message>
            <source>くらべる表を印刷…</source>
            <translation>くらべる ひょうを いんさつ…</translation>
        </message>
        <message>
            <source>A4横に6か所ずつならびます。空いた列には、手で書けます。</source>
            <translation>A4よこに 6つずつ ならびます。あいた ところに、手で 書けます。</translation>
        </message>
        <message>
            <source>候補から外しました</source>
            <translation>こうほから はずしました</translation>
        </message>
        <message>
            <source>場所のくらべ表</source>
            <translation>場所の くらべる ひょう</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation>点(.)のない 数字を 書いてください</translation>
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字を 書いてください(点のあとは %nけたまで)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation>%1から %2までの 数字を 書いてください</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation>めずらしい 数字です。もういちど 見てください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficeList</name>
        <message>
            <source>名前、住所、健診などでしぼりこむ</source>
            <translation>名前、住所、けんしんなどで さがす</translation>
        </message>
        <message>
            <source>しぼりこむ</source>
            <translation>さがす</translation>
        </message>
        <message>
            <source>Alt+1 から Alt+9 でその列の順にならびます。もう一度で逆になります。</source>
            <translation>Alt+1から Alt+9で その れつの じゅんに ならびます。もう一度で ぎゃくに なります。</translation>
        </message>
        <message>
            <source>見とどけた</source>
            <translation>見とどけた</translation>
        </message>
        <message>
            <source>手紙をつくる…</source>
            <translation>手紙を つくる…</translation>
        </message>
        <message>
            <source>宛名ラベル…</source>
            <translation>あて名ラベル…</translation>
        </message>
        <message>
            <source>健診票をまとめて印刷…</source>
            <translation>けんしんの 紙を まとめて いんさつ…</translation>
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation>CSVで ほぞん…</translation>
        </message>
        <message>
            <source>さがしています</source>
            <translation>さがしています</translation>
        </message>
        <message>
            <source>とちゅうでやめました。月や健診をえらぶと、もう一度さがします。</source>
            <translation>とちゅうで やめました。月や けんしんを えらぶと、もう一度 さがします。</translation>
        </message>
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
        <message>
            <source>CSV で保存</source>
            <translation>CSVで ほぞん</translation>
        </message>
        <message>
            <source>CSV を保存しました。暗号になっていないので、しまう場所に気をつけてください</source>
            <translation>CSVを ほぞんしました。暗号では ないので、しまう ところに 気をつけて ください</translation>
        </message>
        <message>
            <source>見とどけた子を、表でえらんでください</source>
            <translation>見とどけた 子を、表で えらんで ください</translation>
        </message>
        <message numerus="yes">
            <source>%n 件を見とどけたことにしました</source>
            <translation>
                <numerusform>%n 件を 見とどけたことに しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。</source>
            <translation>
                <numerusform>もう うけた %n 人は 入れて いません。入れる ときは、表で 2人か もっと えらんで ください。</numerusform>
            </translation>
        </message>
        <message>
            <source>期間を過ぎた健診も出す(12か月前まで)</source>
            <translation>きかんを すぎた けんしんも だす(12か月まえまで)</translation>
        </message>
        <message numerus="yes">
            <source>%1(健診は %n 件)</source>
            <translation>
                <numerusform>%1(けんしんは %n けん)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficePlace</name>
        <message>
            <source>一覧・手紙・統計</source>
            <translation>一覧・手紙・数</translation>
        </message>
        <message>
            <source>月をえらぶと、案内する子、まだ来ていない子、結果を見とどける子、予防接種がまだの子の一覧ができます。表は、しぼりこみの欄に書いた言葉で短くなり、Alt+数字でならびます。表に出ている人(または、えらんだ人)に、手紙、宛名ラベル、健診票をつくれます。F5 でもう一度さがします。</source>
            <translation>月を えらぶと、あんないする 子、まだ 来ていない 子、けっかを 見とどける 子、よぼうせっしゅが まだの 子の 一覧が できます。ことばを 書くと 表が みじかく なり、Alt+数字で ならびます。表に 出ている 人(か、えらんだ 人)に、手紙、あて名ラベル、けんしんの 紙を つくれます。F5で もう一度 さがします。</translation>
        </message>
        <message>
            <source>統計</source>
            <translation>数</translation>
        </message>
        <message>
            <source>すべての健診</source>
            <translation>ぜんぶの けんしん</translation>
        </message>
        <message>
            <source>月</source>
            <translation>月</translation>
        </message>
        <message>
            <source>前の月</source>
            <translation>前の月</translation>
        </message>
        <message>
            <source>次の月</source>
            <translation>次の月</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>けんしん</translation>
        </message>
        <message>
            <source>案内する月をきめる…</source>
            <translation>あんないする 月を きめる…</translation>
        </message>
        <message>
            <source>2026-11 のように入れてください</source>
            <translation>2026-11の ように 入れて ください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OpenRecordView</name>
        <message>
            <source>えらんだほうにする</source>
            <translation>えらんだ ほうに する</translation>
        </message>
        <message>
            <source>食いちがいを、ひとつにしました</source>
            <translation>ちがいを、ひとつに しました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OutsideLink</name>
        <message>
            <source>ブラウザーでひらく</source>
            <translation>ブラウザーで ひらく</translation>
        </message>
        <message>
            <source>ブラウザーをひらけませんでした。このアドレスを、ブラウザーにうつしてください: %1</source>
            <translation>ブラウザーを ひらけませんでした。この アドレスを、ブラウザーに 入れて ください: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OwnKeyCard</name>
        <message>
            <source>この手帳の鍵</source>
            <translation>この てちょうの かぎ</translation>
        </message>
        <message>
            <source>この鍵を紙かファイルでわたしておくと、相手は、この手帳でしかひらけないように封をして記録を送れます。鍵をわたしても、手帳を読まれる心配はありません。</source>
            <translation>この かぎを わたすと、あいては この てちょうだけで ひらける きろくを おくれます。かぎを わたしても、てちょうは よまれません。</translation>
        </message>
        <message>
            <source>鍵の紙を印刷…</source>
            <translation>かぎの かみを いんさつ…</translation>
        </message>
        <message>
            <source>鍵のファイルを保存…</source>
            <translation>かぎの ファイルを ほぞん…</translation>
        </message>
        <message>
            <source>新しい鍵にする</source>
            <translation>あたらしい かぎに する</translation>
        </message>
        <message>
            <source>まだ鍵はありません。印刷や保存のときにつくります。</source>
            <translation>まだ かぎは ありません。いんさつや ほぞんの ときに つくります。</translation>
        </message>
        <message>
            <source>指紋 %1(%2まで)</source>
            <translation>しもん %1(%2まで)</translation>
        </message>
        <message>
            <source>鍵のファイルを保存</source>
            <translation>かぎの ファイルを ほぞん</translation>
        </message>
        <message>
            <source>鍵のファイルを保存しました</source>
            <translation>かぎの ファイルを ほぞんしました</translation>
        </message>
        <message>
            <source>新しい鍵にしました。古い鍵で封をしたものも、これまでどおりひらけます。</source>
            <translation>あたらしい かぎに しました。ふるい かぎで ふうを した ものも ひらけます。</translation>
        </message>
        <message>
            <source>この紙は、記録に封をしてわたすための鍵です。封をした記録は、ここでしかひらけません。</source>
            <translation>この かみは、きろくに ふうを して わたす ための かぎです。ここでしか ひらけません。</translation>
        </message>
        <message>
            <source>打ちこむとき(4文字ずつ)</source>
            <translation>うちこむ とき(4もじずつ)</translation>
        </message>
        <message>
            <source>指紋</source>
            <translation>しもん</translation>
        </message>
        <message>
            <source>%1まで使えます</source>
            <translation>%1まで つかえます</translation>
        </message>
        <message>
            <source>親子手帳の「わたす・受けとる」をひらく</source>
            <translation>おやこてちょうの「わたす・うけとる」を ひらく</translation>
        </message>
        <message>
            <source>「医療機関にわたす」で、この鍵を読みとるか打ちこむ</source>
            <translation>「びょういんに わたす」で、この かぎを よみとるか うちこむ</translation>
        </message>
        <message>
            <source>画面の指紋と、この紙の指紋をくらべる</source>
            <translation>がめんの しもんと、この かみの しもんを くらべる</translation>
        </message>
        <message>
            <source>指紋がちがうときは、わたさずに窓口へ知らせてください。</source>
            <translation>しもんが ちがう ときは、わたさないで、まどぐちに しらせて ください。</translation>
        </message>
        <message>
            <source>親子手帳の鍵</source>
            <translation>親子手帳の かぎ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OwnPlaceDialog</name>
        <message>
            <source>場所を追加</source>
            <translation>ばしょを ふやす</translation>
        </message>
        <message>
            <source>場所を直す</source>
            <translation>ばしょを なおす</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>まち</translation>
        </message>
        <message>
            <source>よみ</source>
            <translation>よみ</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>じゅうしょ</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>曜日・時間</source>
            <translation>よう日・じかん</translation>
        </message>
        <message>
            <source>書いたとおりに残ります。例: 月～金(9:00～12:00)</source>
            <translation>書いた とおりに のこります。れい: 月～金(9:00～12:00)</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>場所の名前を入れてください</source>
            <translation>ばしょの なまえを 入れてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PairCard</name>
        <message>
            <source>ふたりで使う</source>
            <translation>ふたりで 使う</translation>
        </message>
        <message>
            <source>ふたりのPCの手帳を、USBメモリやクラウドのフォルダーを通してひとつにまとめます。通るファイルは封をしてあり、ふたりの手帳でしかひらけません。どちらで書いた記録も消えません。</source>
            <translation>ふたりの PCの 手帳を、USBメモリや クラウドの フォルダーで ひとつに あわせます。とおる ファイルは ふうを して あり、ふたりの 手帳でしか ひらけません。どちらで 書いた 記録も 消えません。</translation>
        </message>
        <message>
            <source>はじめに、おたがいの鍵のファイルをわたします。1. 自分の鍵を保存して相手にわたす 2. 相手の鍵を読みこむ。相手の手帳は、空のままはじめてください。さいしょにまとめたとき、ぜんぶ届きます。</source>
            <translation>はじめに、おたがいの かぎの ファイルを わたします。1. 自分の かぎを 保存して あいてに わたす 2. あいての かぎを 読みこむ。あいての 手帳は、空の まま はじめて ください。さいしょに あわせたとき、ぜんぶ とどきます。</translation>
        </message>
        <message>
            <source>自分の鍵を保存…</source>
            <translation>自分の かぎを 保存…</translation>
        </message>
        <message>
            <source>相手の鍵を読みこむ…</source>
            <translation>あいての かぎを 読みこむ…</translation>
        </message>
        <message numerus="yes">
            <source>食いちがい %n件</source>
            <translation>
                <numerusform>ちがい %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>ふたりが同じところに、別のことを書きました。正しいほうをえらんでください。えらばなかったほうも、記録のこれまでにのこります。</source>
            <translation>ふたりが 同じ ところに、ちがう ことを 書きました。正しい ほうを えらんで ください。えらばなかった ほうも、これまでの 記録に のこります。</translation>
        </message>
        <message>
            <source>自分の鍵を保存</source>
            <translation>自分の かぎを 保存</translation>
        </message>
        <message>
            <source>鍵のファイルを保存しました。相手が読みこんだら、この指紋と同じかを見くらべてください: %1</source>
            <translation>かぎの ファイルを 保存しました。あいてが 読みこんだら、この 指紋と 同じか くらべて ください: %1</translation>
        </message>
        <message>
            <source>親子手帳の鍵</source>
            <translation>親子手帳の かぎ</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PairDialog</name>
        <message>
            <source>相手の手帳とつなぐ</source>
            <translation>あいての 手帳と つなぐ</translation>
        </message>
        <message>
            <source>相手のPCで「自分の鍵を保存」したファイルをえらび、指紋が相手の画面と同じかをたしかめてください。</source>
            <translation>あいての PCで「自分の かぎを 保存」した ファイルを えらび、指紋が あいての 画面と 同じか たしかめて ください。</translation>
        </message>
        <message>
            <source>いっしょに使う</source>
            <translation>いっしょに 使う</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperDialog</name>
        <message>
            <source>書類のことを書く</source>
            <translation>しょるいの ことを 書く</translation>
        </message>
        <message>
            <source>題名</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>しゅるい</source>
            <translation>しゅるい</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの もの</translation>
        </message>
        <message>
            <source>なんの手続き・予約の書類</source>
            <translation>なんの てつづき・よやくの しょるい</translation>
        </message>
        <message>
            <source>制度の名まえ</source>
            <translation>せいどの 名まえ</translation>
        </message>
        <message>
            <source>さがすときの言葉</source>
            <translation>さがすときの ことば</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
        <message>
            <source>家族みんな</source>
            <translation>家族みんな</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>えらばない</translation>
        </message>
        <message>
            <source>受けとった日</source>
            <translation>受けとった日</translation>
        </message>
        <message>
            <source>出す日・返事の期限</source>
            <translation>いつまでに 出すか</translation>
        </message>
        <message>
            <source>有効期限</source>
            <translation>つかえる きげん</translation>
        </message>
        <message>
            <source>30日前から「きょう」に出ます</source>
            <translation>30日前から「きょう」に 出ます</translation>
        </message>
        <message>
            <source>紙を処分できる日</source>
            <translation>紙を すてても いい日</translation>
        </message>
        <message>
            <source>題名を入れてください</source>
            <translation>題名を 入れてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperPreview</name>
        <message>
            <source>前のページ</source>
            <translation>まえの ページ</translation>
        </message>
        <message>
            <source>次のページ</source>
            <translation>つぎの ページ</translation>
        </message>
        <message>
            <source>書類のページ</source>
            <translation>しょるいの ページ</translation>
        </message>
        <message>
            <source>書類の文字</source>
            <translation>しょるいの 文字</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>大きく</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>小さく</translation>
        </message>
        <message>
            <source>ひらいています…</source>
            <translation>ひらいています…</translation>
        </message>
        <message>
            <source>パスワードつきのPDFです。しまってありますが、ここでは見られません。</source>
            <translation>パスワードつきの PDFです。ここでは 見られません。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperTextDialog</name>
        <message>
            <source>書類の文字</source>
            <translation>しょるいの 文字</translation>
        </message>
        <message>
            <source>画像から文字を読みとる</source>
            <translation>画像から 文字を 読みとる</translation>
        </message>
        <message>
            <source>ページ</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>文字(直せます)</source>
            <translation>文字(直せます)</translation>
        </message>
        <message>
            <source>ここの文字は、さがすときに使われます。書類そのものは変わりません。</source>
            <translation>この文字は、さがすときに 使います。しょるいは 変わりません。</translation>
        </message>
        <message>
            <source>%1ページ</source>
            <translation>%1ページ</translation>
        </message>
        <message>
            <source>文字を読みとっています…</source>
            <translation>文字を 読みとっています…</translation>
        </message>
        <message>
            <source>文字の読みとりには、Tesseractと日本語のデータ(tesseract-ocr-jpn)を入れてください。文字は手でも書けます。</source>
            <translation>文字を 読みとるには、Tesseractと 日本語の データ(tesseract-ocr-jpn)を 入れてください。手でも 書けます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PapersPlace</name>
        <message>
            <source>書類</source>
            <translation>しょるい</translation>
        </message>
        <message>
            <source>スキャンした紙、写真、PDFをここへドラッグすると、手帳の中に暗号でしまわれます。題名やメモ、書類の中の文字からさがせます。期限を書いておくと「きょう」に出ます。</source>
            <translation>紙の写真や PDFを ここに ひっぱると、手帳の 中に しまわれます。文字で さがせます。いつまでかを 書くと「きょう」に 出ます。</translation>
        </message>
        <message>
            <source>書類をしまう…</source>
            <translation>しょるいを しまう…</translation>
        </message>
        <message>
            <source>フォルダーごと…</source>
            <translation>フォルダーごと…</translation>
        </message>
        <message>
            <source>ひとつのPDFにする…</source>
            <translation>ひとつの PDFに する…</translation>
        </message>
        <message>
            <source>紙をここへしまいましょう</source>
            <translation>紙を ここに しまいましょう</translation>
        </message>
        <message>
            <source>市区町村のお知らせ、券、検査の結果。写真やPDFを、ここへドラッグするだけです。中身は暗号になり、文字でさがせます。</source>
            <translation>お知らせ、券、けんさの けっか。写真や PDFを、ここに ひっぱってください。ひみつに しまわれて、文字で さがせます。</translation>
        </message>
        <message>
            <source>題名・メモ・書類の中の文字</source>
            <translation>題名・メモ・中の文字</translation>
        </message>
        <message>
            <source>書類をさがす</source>
            <translation>しょるいを さがす</translation>
        </message>
        <message>
            <source>だれの書類</source>
            <translation>だれの しょるい</translation>
        </message>
        <message>
            <source>題名</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>期限</source>
            <translation>いつまで</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>だれの もの</translation>
        </message>
        <message>
            <source>書類の一覧</source>
            <translation>しょるいの いちらん</translation>
        </message>
        <message>
            <source>題名や期限を書く</source>
            <translation>題名や いつまでかを 書く</translation>
        </message>
        <message>
            <source>文字を見る・直す</source>
            <translation>文字を 見る・直す</translation>
        </message>
        <message>
            <source>外す</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>みんな</source>
            <translation>みんな</translation>
        </message>
        <message>
            <source>%1ページ: %2</source>
            <translation>%1ページ: %2</translation>
        </message>
        <message>
            <source>書類を読んでいます…</source>
            <translation>しょるいを 読んでいます…</translation>
        </message>
        <message>
            <source>やめました。何も入っていません。</source>
            <translation>やめました。何も 入っていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n件は、もうしまってあった書類です。ひとつにまとめました。</source>
            <translation>
                <numerusform>%n件は、もう しまってあります。ひとつに しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件は入れられませんでした。</source>
            <translation>
                <numerusform>%n件は 入りませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をしまいました</source>
            <translation>
                <numerusform>%n件を しまいました</numerusform>
            </translation>
        </message>
        <message>
            <source>しまう書類をえらぶ</source>
            <translation>しまう しょるいを えらぶ</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>ぜんぶの ファイル</translation>
        </message>
        <message>
            <source>しまうフォルダーをえらぶ</source>
            <translation>しまう フォルダーを えらぶ</translation>
        </message>
        <message>
            <source>ひとつのPDFにしています…</source>
            <translation>ひとつの PDFに しています…</translation>
        </message>
        <message numerus="yes">
            <source>%n件を、目次つきのPDFにしました。PDFは暗号になっていません。</source>
            <translation>
                <numerusform>%n件を、ひとつの PDFに しました。PDFは だれでも ひらけます。</numerusform>
            </translation>
        </message>
        <message>
            <source>書類を外しました</source>
            <translation>しょるいを 外しました</translation>
        </message>
        <message>
            <source>書類のまとめ</source>
            <translation>しょるいの まとめ</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>題名、メモ、書類の中の文字に、さがしていることばがありません。短いことばか、べつのことばでさがしてみてください。写真の書類は、「文字を見る・直す」で文字を読みとると見つかります。</source>
            <translation>書類の 名前、メモ、中の 文字に、その ことばが ありません。みじかい ことばや ほかの ことばで さがして ください。写真の 書類は、「文字を 見る・直す」で 文字を 読みとると 見つかります。</translation>
        </message>
        <message>
            <source>すべての書類を見る</source>
            <translation>書類を ぜんぶ 見る</translation>
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>ほかに %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をひとつのPDFにする</source>
            <translation>
                <numerusform>%n件を ひとつの PDFに する</numerusform>
            </translation>
        </message>
        <message>
            <source>%1(%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>ファイルが多いので、はじめの%1件だけを入れました。残りは、小さいフォルダーに分けて入れてください。</source>
            <translation>ファイルが 多いので、はじめの %1つだけ 入れました。のこりは 小さい フォルダーに わけて 入れて ください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PartnerView</name>
        <message>
            <source>まとめる</source>
            <translation>あわせる</translation>
        </message>
        <message>
            <source>フォルダー: %1</source>
            <translation>フォルダー: %1</translation>
        </message>
        <message>
            <source>フォルダーをえらぶ…</source>
            <translation>フォルダーを えらぶ…</translation>
        </message>
        <message>
            <source>フォルダーを変える…</source>
            <translation>フォルダーを 変える…</translation>
        </message>
        <message>
            <source>いっしょに使うのをやめる</source>
            <translation>いっしょに 使うのを やめる</translation>
        </message>
        <message>
            <source>さいごにまとめたのは %1</source>
            <translation>さいごに あわせたのは %1</translation>
        </message>
        <message>
            <source>まだまとめていません</source>
            <translation>まだ あわせて いません</translation>
        </message>
        <message>
            <source>ふたりで使うフォルダーをえらぶ</source>
            <translation>ふたりで 使う フォルダーを えらぶ</translation>
        </message>
        <message>
            <source>%1とのやりとりをやめます。いままでにまとめた記録は、どちらの手帳にものこります。</source>
            <translation>%1との やりとりを やめます。いままでに あわせた 記録は、どちらの 手帳にも のこります。</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>いっしょに使うのをやめました</source>
            <translation>いっしょに 使うのを やめました</translation>
        </message>
        <message>
            <source>%1から、これだけ届いています。</source>
            <translation>%1から、これだけ とどいて います。</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>新しい</translation>
        </message>
        <message>
            <source>変わった</source>
            <translation>変わった</translation>
        </message>
        <message>
            <source>外した</source>
            <translation>はずした</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>書類</translation>
        </message>
        <message>
            <source>食いちがい</source>
            <translation>ちがい</translation>
        </message>
        <message>
            <source>食いちがいは、取り込んだあとで、どちらにするかえらべます。</source>
            <translation>ちがいは、取りこんだ あとで、どちらに するか えらべます。</translation>
        </message>
        <message>
            <source>取り込んで、こちらの分もわたす</source>
            <translation>取りこんで、こちらの 分も わたす</translation>
        </message>
        <message>
            <source>あとにする</source>
            <translation>あとに する</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました。</source>
            <translation>
                <numerusform>%n件を 取りこみました。</numerusform>
            </translation>
        </message>
        <message>
            <source>新しく届いたものはありません。</source>
            <translation>新しく とどいた ものは ありません。</translation>
        </message>
        <message numerus="yes">
            <source>相手の分を%n件おきました。</source>
            <translation>
                <numerusform>あいての 分を %n件 おきました。</numerusform>
            </translation>
        </message>
        <message>
            <source>相手にわたす新しいものはありません。</source>
            <translation>あいてに わたす 新しい ものは ありません。</translation>
        </message>
        <message numerus="yes">
            <source>大きい書類%n件は、つぎにわたします。</source>
            <translation>
                <numerusform>大きい 書類 %n件は、つぎに わたします。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1が鍵を新しくしました。相手の画面に出ている指紋がこれと同じなら、新しい鍵に替えてください: %2</source>
            <translation>%1が かぎを あたらしく しました。あいての 画面に 出て いる 指紋が これと おなじなら、あたらしい かぎに かえて ください: %2</translation>
        </message>
        <message>
            <source>同じなので替える</source>
            <translation>おなじなので かえる</translation>
        </message>
        <message>
            <source>新しい鍵に替えました</source>
            <translation>あたらしい かぎに かえました</translation>
        </message>
        <message>
            <source>とちゅうでやめました。もういちど「まとめる」をおすと、つづきからできます。</source>
            <translation>とちゅうで やめました。もういちど「まとめる」を おすと、つづきから できます。</translation>
        </message>
        <message>
            <source>届いたものを読んでいます</source>
            <translation>とどいた ものを 読んで います</translation>
        </message>
        <message>
            <source>取り込んでいます</source>
            <translation>とりこんで います</translation>
        </message>
        <message>
            <source>相手の分に封をしています</source>
            <translation>あいての 分に ふうを して います</translation>
        </message>
        <message>
            <source>%1は、両方の手帳に別々に書かれています。同じ人なら、ひとりにまとめられます。あとから「もとにもどす」で2人にもどせます。</source>
            <translation>%1は、りょうほうの てちょうに べつべつに かかれて います。おなじ 人なら、ひとりに まとめられます。あとで「もとにもどす」で 2人に もどせます。</translation>
        </message>
        <message>
            <source>%1は同じ人なので、ひとりにする</source>
            <translation>%1は おなじ 人なので、ひとりに する</translation>
        </message>
        <message numerus="yes">
            <source>%n人を、ひとりずつにまとめました。</source>
            <translation>
                <numerusform>%n人を、ひとりずつに まとめました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PassphraseField</name>
        <message>
            <source>見る</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>%1を見えるようにする</source>
            <translation>%1を 見えるように する</translation>
        </message>
        <message>
            <source>かくす</source>
            <translation>かくす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PatientStrip</name>
        <message>
            <source>修正 %1</source>
            <translation>しゅうせい %1</translation>
        </message>
        <message>
            <source>番号 %1</source>
            <translation>ばんごう %1</translation>
        </message>
        <message>
            <source>同じ読みか名前の方がいます: %1</source>
            <translation>おなじ よみか 名前の 人が います: %1</translation>
        </message>
        <message>
            <source>持参の問診票 %1 / %2 取り込み済み</source>
            <translation>もってきた しつもんの紙 %1 / %2 とりこみました</translation>
        </message>
        <message numerus="yes">
            <source>確認 %n件</source>
            <translation>
                <numerusform>たしかめる %nつ</numerusform>
            </translation>
        </message>
        <message>
            <source>持参の問診票はまだありません</source>
            <translation>しつもんの紙は まだ ありません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PeoplePanel</name>
        <message>
            <source>スタッフを追加</source>
            <translation>スタッフを ふやす</translation>
        </message>
        <message>
            <source>分</source>
            <translation>ふん</translation>
        </message>
        <message>
            <source>さわらないとロックするまで</source>
            <translation>さわらないと ロックするまで</translation>
        </message>
        <message>
            <source>つぎにひらいたときから、%1分でロックします</source>
            <translation>つぎに ひらいた ときから、%1ふんで ロックします</translation>
        </message>
        <message>
            <source>いまの担当</source>
            <translation>いまの たんとう</translation>
        </message>
        <message>
            <source>%1 退職。書いた記録はそのまま残っています</source>
            <translation>%1に やめました。かいた きろくは のこっています</translation>
        </message>
        <message>
            <source>暗証番号を変える</source>
            <translation>あんしょうばんごうを かえる</translation>
        </message>
        <message>
            <source>暗証番号をきめる</source>
            <translation>あんしょうばんごうを きめる</translation>
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation>あいことばを かえる</translation>
        </message>
        <message>
            <source>%1さんのできること</source>
            <translation>%1さんの できること</translation>
        </message>
        <message>
            <source>ほんとうに退職にする</source>
            <translation>ほんとうに やめた ことに する</translation>
        </message>
        <message>
            <source>退職にする</source>
            <translation>やめた ことに する</translation>
        </message>
        <message>
            <source>%1さんはもうログインできません</source>
            <translation>%1さんは もう ログインできません</translation>
        </message>
        <message>
            <source>できることを変えました</source>
            <translation>できることを かえました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PersonQuestion</name>
        <message>
            <source>男</source>
            <translation>おとこ</translation>
        </message>
        <message>
            <source>女</source>
            <translation>おんな</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>うまれた ひ</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>せいべつ</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>じゅうしょ</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>でんわ</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>ばんごう</translation>
        </message>
        <message>
            <source>%1 さんは、まだ記録にありません</source>
            <translation>%1 さんは、まだ きろくに ありません</translation>
        </message>
        <message>
            <source>%1 さんは、どの方ですか</source>
            <translation>%1 さんは、どの かたですか</translation>
        </message>
        <message>
            <source>ファイル</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>記録 %1</source>
            <translation>きろく %1</translation>
        </message>
        <message>
            <source>記録 %1 の方です</source>
            <translation>きろく %1 の かたです</translation>
        </message>
        <message>
            <source>はじめての方として登録</source>
            <translation>はじめての かたと して とうろく</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PlanCard</name>
        <message>
            <source>予防接種の決まりがかわりました</source>
            <translation>予防接種の きまりが かわりました</translation>
        </message>
        <message>
            <source>いまの決まり: %1。受けた接種の記録はかわりません。</source>
            <translation>いまの きまり: %1。受けた 予防接種の 記録は かわりません。</translation>
        </message>
        <message>
            <source>見ました</source>
            <translation>見ました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PregnancyChartsCard</name>
        <message>
            <source>どのグラフを見るか</source>
            <translation>どの グラフを 見るか</translation>
        </message>
        <message>
            <source>妊娠中のグラフ</source>
            <translation>妊娠中の グラフ</translation>
        </message>
        <message>
            <source>お母さんの身長</source>
            <translation>お母さんの 身長</translation>
        </message>
        <message>
            <source>書く</source>
            <translation>書く</translation>
        </message>
        <message>
            <source>病院の胎児発育曲線を読みこむ…</source>
            <translation>びょういんの、おなかの 赤ちゃんの せいちょうの 表を 読みこむ…</translation>
        </message>
        <message>
            <source>CSVの列: ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g</source>
            <translation>CSVの 列: ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g</translation>
        </message>
        <message>
            <source>胎児発育曲線を読みこむ</source>
            <translation>おなかの 赤ちゃんの せいちょうの 表を 読みこむ</translation>
        </message>
        <message>
            <source>曲線を読みこみました</source>
            <translation>表を 読みこみました</translation>
        </message>
        <message>
            <source>妊娠前の体重と身長がわかると、体重のふえ方のめやすの帯が出ます。</source>
            <translation>にんしんする まえの 体重と しんちょうが わかると、体重の ふえかたの めやすの おびが 出ます。</translation>
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation>にんしんする まえの 体重</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>ほぞんしました</translation>
        </message>
        <message>
            <source>この妊娠の期間に入らない日の記録は、グラフに出ません(%1)。健診の日か予定日を、たしかめてください。</source>
            <translation>この にんしんの あいだに ない 日の 記録は、グラフに 出ません(%1)。けんしんの 日か よていびを たしかめてください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PregnancyPlace</name>
        <message>
            <source>%1の妊娠</source>
            <translation>%1の 妊娠(にんしん)</translation>
        </message>
        <message>
            <source>妊婦健診の記録を書くところです。予定日がかわったら「予定日などを直す」で直すと、週数はいつも新しい予定日から数えます。</source>
            <translation>おなかの 赤ちゃんの 健診を 書くところです。予定日が かわったら「予定日などを なおす」で なおします。週は いつも 新しい 予定日から 数えます。</translation>
        </message>
        <message>
            <source>妊娠の記録</source>
            <translation>妊娠(にんしん)の きろく</translation>
        </message>
        <message>
            <source>予定日か最後の月経の日を入れると、週数と健診の予定がここに出ます。</source>
            <translation>予定日か さいごの 生理の 日を 入れると、週と 健診の 予定が ここに 出ます。</translation>
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>妊娠(にんしん)を 書きはじめる</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>予定日 %1</translation>
        </message>
        <message>
            <source>妊娠%1か月</source>
            <translation>妊娠%1か月目</translation>
        </message>
        <message>
            <source>%1人の赤ちゃん</source>
            <translation>赤ちゃん %1人</translation>
        </message>
        <message>
            <source>いま%1。健診は%2回の記録があります</source>
            <translation>いま %1。健診の きろくは %2回</translation>
        </message>
        <message>
            <source>健診を書く</source>
            <translation>健診を 書く</translation>
        </message>
        <message>
            <source>妊娠届出書を書く</source>
            <translation>妊娠の とどけを 書く</translation>
        </message>
        <message>
            <source>予定日などを直す</source>
            <translation>予定日などを なおす</translation>
        </message>
        <message>
            <source>妊娠中の経過</source>
            <translation>妊娠の あいだの きろく</translation>
        </message>
        <message>
            <source>健診の記録はまだありません</source>
            <translation>健診の きろくは まだ ありません</translation>
        </message>
        <message>
            <source>健診のあとに、手帳を見ながら書きうつせます。</source>
            <translation>健診の あとに、手帳を 見ながら 書けます。</translation>
        </message>
        <message>
            <source>診察日</source>
            <translation>健診の 日</translation>
        </message>
        <message>
            <source>週数</source>
            <translation>週</translation>
        </message>
        <message>
            <source>浮腫</source>
            <translation>むくみ</translation>
        </message>
        <message>
            <source>尿蛋白</source>
            <translation>おしっこ(たんぱく)</translation>
        </message>
        <message>
            <source>尿糖</source>
            <translation>おしっこ(糖)</translation>
        </message>
        <message>
            <source>施設・担当者</source>
            <translation>病院など</translation>
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>まちがいなので はずしました。きろくは のこっています</translation>
        </message>
        <message>
            <source>この妊娠の記録は %1 までです。</source>
            <translation>この 妊娠の きろくは %1 までです。</translation>
        </message>
        <message>
            <source>新しい妊娠を書きはじめる</source>
            <translation>新しい 妊娠を 書きはじめる</translation>
        </message>
        <message>
            <source>出産を書く</source>
            <translation>生まれたことを 書く</translation>
        </message>
        <message>
            <source>流産・死産を書く</source>
            <translation>流産・死産を 書く</translation>
        </message>
        <message>
            <source>手帳を印刷</source>
            <translation>てちょうを いんさつ</translation>
        </message>
        <message>
            <source>グラフを見る</source>
            <translation>グラフを 見る</translation>
        </message>
        <message>
            <source>名前や住所を直す</source>
            <translation>なまえや 住所を なおす</translation>
        </message>
        <message>
            <source>お別れした日: %1</source>
            <translation>おわかれした 日: %1</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>今までの 記録</translation>
        </message>
        <message>
            <source>健診の記録はありません。</source>
            <translation>健診の 記録は ありません。</translation>
        </message>
        <message>
            <source>書いたものは、そのままのこっています。からだの健診や産後ケアは、これからも受けられます。</source>
            <translation>書いたものは そのまま のこっています。からだの 健診や 産後ケアは、これからも 受けられます。</translation>
        </message>
        <message>
            <source>産後の健診・ケアと手つづきを見る</source>
            <translation>産後の 健診・ケアと 手つづきを 見る</translation>
        </message>
        <message>
            <source>体重 kg</source>
            <translation>体重 kg</translation>
        </message>
        <message>
            <source>血圧 mmHg</source>
            <translation>血圧 mmHg</translation>
        </message>
        <message>
            <source>子宮底長 cm</source>
            <translation>おなかの 高さ cm</translation>
        </message>
        <message>
            <source>腹囲 cm</source>
            <translation>おなかの まわり cm</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintDialog</name>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>見てから印刷・保存</source>
            <translation>みてから いんさつ・ほぞん</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintPreview</name>
        <message>
            <source>印刷したときの見た目</source>
            <translation>いんさつしたときの すがた</translation>
        </message>
        <message>
            <source>前のページ</source>
            <translation>まえの ページ</translation>
        </message>
        <message>
            <source>次のページ</source>
            <translation>つぎの ページ</translation>
        </message>
        <message>
            <source>小さく見る</source>
            <translation>ちいさく 見る</translation>
        </message>
        <message>
            <source>大きく見る</source>
            <translation>おおきく 見る</translation>
        </message>
        <message>
            <source>全体を見る</source>
            <translation>ぜんぶ 見る</translation>
        </message>
        <message>
            <source>1ページ全体を見る</source>
            <translation>1ページを ぜんぶ 見る</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>PDF で保存</source>
            <translation>PDF で ほぞん</translation>
        </message>
        <message>
            <source>印刷する</source>
            <translation>いんさつ する</translation>
        </message>
        <message>
            <source>%1 / %2ページ</source>
            <translation>%1 / %2ページめ</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>いんさつしました</translation>
        </message>
        <message>
            <source>PDF を保存しました</source>
            <translation>PDF を ほぞんしました</translation>
        </message>
        <message numerus="yes">
            <source>検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる</source>
            <translation>
                <numerusform>けんさの けっかなど、見せる 人を えらぶ こたえ(%n か所)も 入れる</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProcedureCard</name>
        <message>
            <source>市区町村に確認</source>
            <translation>町に 聞いてください</translation>
        </message>
        <message>
            <source>市区町村で異なります</source>
            <translation>町で ちがいます</translation>
        </message>
        <message>
            <source>市区町村の日にしました</source>
            <translation>町の 日に しました</translation>
        </message>
        <message>
            <source>この日は「%1」で聞いたものです(%2)</source>
            <translation>この 日は 「%1」で 聞きました（%2）</translation>
        </message>
        <message>
            <source>「%1」に「いいえ」と答えたので、出していません</source>
            <translation>「%1」に 「いいえ」と 答えたので、出していません</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>「はい」に変える</source>
            <translation>「はい」に かえる</translation>
        </message>
        <message>
            <source>%1を書く</source>
            <translation>%1を 書く</translation>
        </message>
        <message>
            <source>うちの一覧に出す</source>
            <translation>うちの 一覧に 出す</translation>
        </message>
        <message>
            <source>申請を書く</source>
            <translation>申請を 書く</translation>
        </message>
        <message>
            <source>市区町村の日を書く</source>
            <translation>町の 決めた 日を 書く</translation>
        </message>
        <message>
            <source>なぜ?</source>
            <translation>なぜ？</translation>
        </message>
        <message>
            <source>用紙を書く</source>
            <translation>ようしを 書く</translation>
        </message>
        <message>
            <source>市区町村の日を直す</source>
            <translation>まちの 日を なおす</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProceduresSection</name>
        <message>
            <source>手つづきをさがす</source>
            <translation>手続きを さがす</translation>
        </message>
        <message>
            <source>どれを見る</source>
            <translation>どれを 見る</translation>
        </message>
        <message>
            <source>いま・これから</source>
            <translation>いまと これから</translation>
        </message>
        <message>
            <source>答えると出るもの</source>
            <translation>答えると 出る もの</translation>
        </message>
        <message>
            <source>答えたこと</source>
            <translation>答えた こと</translation>
        </message>
        <message>
            <source>ぜんぶ: %1</source>
            <translation>ぜんぶ：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>日にちは一般的なきまりから数えたものです。申し込む前に市区町村で確かめてください。</source>
            <translation>日は ふつうの 決まりで 数えました。申し込む 前に 町に 聞いてください。</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>「いいえ」に変える</source>
            <translation>「いいえ」に かえる</translation>
        </message>
        <message>
            <source>「はい」に変える</source>
            <translation>「はい」に かえる</translation>
        </message>
        <message>
            <source>おぼえました</source>
            <translation>おぼえました</translation>
        </message>
        <message>
            <source>まだ何も答えていません。きょうの一覧や「答えると出るもの」で聞きます。</source>
            <translation>まだ 答えていません。「きょう」か 「答えると 出る もの」で 聞きます。</translation>
        </message>
        <message>
            <source>%1(%2のこと)</source>
            <translation>%1(%2の こと)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeCard</name>
        <message>
            <source>対象者: %1</source>
            <translation>だれの ため：%1</translation>
        </message>
        <message>
            <source>なぜ表示?</source>
            <translation>なぜ 出ますか？</translation>
        </message>
        <message>
            <source>くわしく</source>
            <translation>くわしく 見る</translation>
        </message>
        <message>
            <source>公式ページ(ブラウザーが開きます)</source>
            <translation>公式の ページ（ブラウザーが 開きます）</translation>
        </message>
        <message>
            <source>申請を書く</source>
            <translation>申請を 書く</translation>
        </message>
        <message>
            <source>対象者</source>
            <translation>だれの ため</translation>
        </message>
        <message>
            <source>条件</source>
            <translation>じょうけん</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>なかみ</translation>
        </message>
        <message>
            <source>お金</source>
            <translation>お金 のこと</translation>
        </message>
        <message>
            <source>申しこみ</source>
            <translation>もうしこみ</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>もちもの</translation>
        </message>
        <message>
            <source>聞くところ</source>
            <translation>聞く ところ</translation>
        </message>
        <message>
            <source>根拠</source>
            <translation>きまり</translation>
        </message>
        <message>
            <source>更新 %1</source>
            <translation>新しく した 日 %1</translation>
        </message>
        <message>
            <source>申しこむ前に、公式ページで確かめてください。</source>
            <translation>申し込む 前に、公式の ページを 見てください。</translation>
        </message>
        <message>
            <source>分類</source>
            <translation>ぶんるい</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeImport</name>
        <message>
            <source>制度の一覧を取り込む</source>
            <translation>助けの 一覧を 入れる</translation>
        </message>
        <message>
            <source>東京都の「子育て支援制度レジストリ」(JSON)か、Oyakoの形のCSVをえらんでください。ファイルは市区町村のオープンデータのページからダウンロードできます。家族の情報は外に出ません。</source>
            <translation>東京都の 「子育て支援制度レジストリ」（JSON）か、Oyakoの CSVを 選んでください。ファイルは 町の オープンデータの ページに あります。家族の ことは 外に 出ません。</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>ファイルを 選ぶ…</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>ぜんぶの ファイル</translation>
        </message>
        <message>
            <source>読んだ</source>
            <translation>読んだ</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>新しい</translation>
        </message>
        <message>
            <source>変わった</source>
            <translation>かわった</translation>
        </message>
        <message>
            <source>なくなった</source>
            <translation>なくなった</translation>
        </message>
        <message>
            <source>取り込めない</source>
            <translation>入れられない</translation>
        </message>
        <message numerus="yes">
            <source>ほかに%n件の注意</source>
            <translation>
                <numerusform>ほかに %n 件の 注意</numerusform>
            </translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>入れる</translation>
        </message>
        <message numerus="yes">
            <source>%n件の制度を取り込みました</source>
            <translation>
                <numerusform>%n 件を 入れました</numerusform>
            </translation>
        </message>
        <message>
            <source>新しいことはありませんでした</source>
            <translation>新しい ことは ありませんでした</translation>
        </message>
        <message>
            <source>一覧を読んでいます</source>
            <translation>リストを よんで います</translation>
        </message>
        <message>
            <source>制度を取り込んでいます</source>
            <translation>せいどを とりこんで います</translation>
        </message>
        <message>
            <source>自分でCSVを作るときは、1行めに列の名前を書きます。id(制度ごとにちがう番号)、name(制度の名前)、area_code(6けたの市区町村コード)は必ず、summary(あらまし)、age_from_months、age_below_months(何か月から何か月になるまで)、bring(もちもの)、link(ページ)などはあれば読みます。</source>
            <translation>じぶんで CSVを つくる ときは、1ぎょうめに れつの なまえを かきます。id(せいどごとに ちがう ばんごう)、name(せいどの なまえ)、area_code(6けたの しくちょうそんコード)は かならず、summary(あらまし)、age_from_months、age_below_months(なんかげつから なんかげつに なるまで)、bring(もちもの)、link(ページ)などは あれば よみます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammesSection</name>
        <message>
            <source>制度をさがす</source>
            <translation>助けを さがす</translation>
        </message>
        <message>
            <source>どの制度を見る</source>
            <translation>どの 助けを 見る</translation>
        </message>
        <message>
            <source>日付不明</source>
            <translation>日が わからない</translation>
        </message>
        <message>
            <source>この一覧は半年より前のものです(%1)。新しい一覧があれば取り込んでください。</source>
            <translation>この 一覧は 半年より 前の ものです（%1）。新しい 一覧が あれば 入れてください。</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>あと%1件を見る</source>
            <translation>あと %1 件を 見る</translation>
        </message>
        <message>
            <source>見た回数を保存…</source>
            <translation>見た 回数を 保存…</translation>
        </message>
        <message>
            <source>制度ごとに、出した・開いた・使った回数だけの表です。家族のことは入りません。</source>
            <translation>助け ごとの、出した・開いた・使った 回数の 表です。家族の ことは 入りません。</translation>
        </message>
        <message>
            <source>見た回数を保存</source>
            <translation>見た 回数を 保存</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <source>制度を見た回数</source>
            <translation>せいどを 見た かいすう</translation>
        </message>
        <message>
            <source>制度を読んでいます…</source>
            <translation>せいどを よんで います…</translation>
        </message>
        <message>
            <source>%1(%2件)</source>
            <translation>%1(%2件)</translation>
        </message>
        <message>
            <source>この一覧には、ここに入る制度がありません。上の欄で、ほかの分け方も見られます。</source>
            <translation>この 一覧には、ここに 入る 制度が ありません。上で、ほかの 分けかたも 見る ことが できます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgramsPlace</name>
        <message>
            <source>手つづき</source>
            <translation>手続き</translation>
        </message>
        <message>
            <source>申請</source>
            <translation>しんせい</translation>
        </message>
        <message>
            <source>手つづき・制度</source>
            <translation>手続きと 助け</translation>
        </message>
        <message>
            <source>家族にかかわる手つづきの日にち、出した申請のようす、使える制度がわかります。Oyako は申請を出しません。出すのは窓口か、市区町村や国のホームページです。</source>
            <translation>家族の 手続きの 日、出した 申請、使える 助けが わかります。Oyakoは 申請を 出しません。役所か ホームページで 出してください。</translation>
        </message>
        <message>
            <source>使える制度</source>
            <translation>使える 助け</translation>
        </message>
        <message>
            <source>券・時間</source>
            <translation>券・時間</translation>
        </message>
        <message>
            <source>市や国のサービス</source>
            <translation>町や 国の サービス</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgramsSection</name>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>まちがいと して はずしました。記録は のこっています</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::RecordDialog</name>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>ほぞんする</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>ほぞんしました</translation>
        </message>
        <message>
            <source>まだ保存していません。もういちど Esc で、書いたことを消してとじます</source>
            <translation>まだ ほぞんしていません。もういちど Esc を おすと、書いたことを けして とじます</translation>
        </message>
        <message>
            <source>このままでよければ、もう一度「%1」をおしてください。</source>
            <translation>このままで よければ、もういちど「%1」を おして ください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::RecordTable</name>
        <message>
            <source>直す</source>
            <translation>なおす</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>これまでの きろく</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>まちがいなので はずす</translation>
        </message>
        <message>
            <source>行をえらぶと、ここから直せます</source>
            <translation>ぎょうを えらぶと、ここから なおせます</translation>
        </message>
        <message>
            <source>行をえらぶと、ここからひらけます</source>
            <translation>行を えらぶと、ここから ひらけます</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::RemarkBar</name>
        <message>
            <source>このままでいい</source>
            <translation>この ままで いい</translation>
        </message>
        <message>
            <source>%1 にする</source>
            <translation>%1に する</translation>
        </message>
        <message>
            <source>入れかえる</source>
            <translation>いれかえる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderDesk</name>
        <message>
            <source>親子手帳</source>
            <translation>おやこ てちょう</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>てちょうを ひらく</translation>
        </message>
        <message>
            <source>手帳にお知らせがあります</source>
            <translation>てちょうに お知らせが あります</translation>
        </message>
        <message numerus="yes">
            <source>手帳にお知らせが%n件あります</source>
            <translation>
                <numerusform>てちょうに お知らせが %n件 あります</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderSettings</name>
        <message>
            <source>画面をとじていても、お知らせする</source>
            <translation>がめんを とじていても、お知らせする</translation>
        </message>
        <message>
            <source>PCにログインすると、うしろで動きはじめます。手帳はとじたまま、予約の前の日や、期限が近い日にお知らせします。</source>
            <translation>PCに ログインすると、うしろで うごきます。手帳は とじたままです。予約の 前の日や、さいごの日が 近いときに お知らせします。</translation>
        </message>
        <message>
            <source>お知らせする時刻</source>
            <translation>お知らせする 時間</translation>
        </message>
        <message>
            <source>予約のお知らせ</source>
            <translation>予約の お知らせ</translation>
        </message>
        <message>
            <source>当日</source>
            <translation>その日</translation>
        </message>
        <message numerus="yes">
            <source>%n日前</source>
            <translation>
                <numerusform>%n日 前</numerusform>
            </translation>
        </message>
        <message>
            <source>お知らせしない時間(から)</source>
            <translation>お知らせしない 時間(から)</translation>
        </message>
        <message>
            <source>お知らせしない時間(まで)</source>
            <translation>お知らせしない 時間(まで)</translation>
        </message>
        <message>
            <source>お知らせに、何のことかを出す</source>
            <translation>お知らせに、何のことかを 出す</translation>
        </message>
        <message>
            <source>ロック画面にも出ることがあります。手帳をとじているあいだは、いつも「お知らせがあります」とだけ出ます。</source>
            <translation>ロックした 画面にも 出ることが あります。手帳を とじている あいだは、いつも「お知らせが あります」とだけ 出ます。</translation>
        </message>
        <message>
            <source>「合言葉なしでひらける」をえらんでいるときだけ、ログインのあとに1回、PCの鍵の保管庫をあける合言葉をPCが聞くことがあります。</source>
            <translation>「合言葉 なしで ひらける」を えらんだ ときだけ、ログインの あとに 1かい、PCが かぎの 合言葉を きく ことが あります。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ResultsDialog</name>
        <message>
            <source>アンケートの結果</source>
            <translation>アンケートの けっか</translation>
        </message>
        <message>
            <source>＊ は %1 人より少ない数と、そこから計算できてしまう数です。</source>
            <translation>＊ は %1 人より 少ない 数と、そこから けいさん できて しまう 数です。</translation>
        </message>
        <message>
            <source>まだ答えはとどいていません。</source>
            <translation>まだ 答えは とどいていません。</translation>
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation>CSVで ほぞん…</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>版 %1 — 答え %2 件</source>
            <translation>版 %1 — 答え %2 件</translation>
        </message>
        <message>
            <source>前の版 %1 — 答え %2 件</source>
            <translation>前の 版 %1 — 答え %2 件</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>平均: %1</source>
            <translation>へいきん: %1</translation>
        </message>
        <message>
            <source>答えなし: %1</source>
            <translation>答えなし: %1</translation>
        </message>
        <message>
            <source>書かれたことは、答えが %1 件になると見られます。</source>
            <translation>書かれた ことは、答えが %1 件に なると 見られます。</translation>
        </message>
        <message>
            <source>とどいた答え</source>
            <translation>とどいた 答え</translation>
        </message>
        <message>
            <source>受けとった日</source>
            <translation>うけとった日</translation>
        </message>
        <message>
            <source>版</source>
            <translation>版</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>見る</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>答え</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>数</source>
            <translation>数</translation>
        </message>
        <message>
            <source>答えた</source>
            <translation>答えた</translation>
        </message>
        <message>
            <source>答えなし</source>
            <translation>答えなし</translation>
        </message>
        <message>
            <source>平均</source>
            <translation>へいきん</translation>
        </message>
        <message>
            <source>質問</source>
            <translation>しつもん</translation>
        </message>
        <message>
            <source>CSV で保存</source>
            <translation>CSVで ほぞん</translation>
        </message>
        <message>
            <source>CSV を保存しました</source>
            <translation>CSVを ほぞんしました</translation>
        </message>
        <message>
            <source>アンケートの答え</source>
            <translation>アンケートの こたえ</translation>
        </message>
        <message>
            <source>アンケートの集計</source>
            <translation>アンケートの しゅうけい</translation>
        </message>
        <message>
            <source>この質問票には、だれが答えるかで出たり出なかったりする質問があります。だれの答えかわからないものは、書いてあった答えをそのまま数えています。「答えなし」には、きかれなかった人も入っています。</source>
            <translation>この しつもんひょうには、こたえる 人で かわる しつもんが あります。だれの こたえか わからない ものは、かいてあった こたえを そのまま かぞえました。「こたえなし」には、きかれなかった 人も います。</translation>
        </message>
        <message>
            <source>名前なし</source>
            <translation>名前 なし</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReviewPanel</name>
        <message>
            <source>(書いてありません)</source>
            <translation>(かいて ありません)</translation>
        </message>
        <message>
            <source>送り主: %1  %2  ファイル: %3</source>
            <translation>おくりぬし: %1  %2  ファイル: %3</translation>
        </message>
        <message>
            <source>このファイルの内容は、もう記録に入っています。</source>
            <translation>このファイルの なかみは、もう きろくに はいっています。</translation>
        </message>
        <message>
            <source>取り込まないことにしました: %1</source>
            <translation>とりこまない ことに しました: %1</translation>
        </message>
        <message>
            <source>すべてえらぶ</source>
            <translation>ぜんぶ えらぶ</translation>
        </message>
        <message>
            <source>すべて外す</source>
            <translation>ぜんぶ はずす</translation>
        </message>
        <message>
            <source>配慮のいる答えを見る</source>
            <translation>きをつけて あつかう こたえを みる</translation>
        </message>
        <message>
            <source>見たことは、閲覧の記録に残ります</source>
            <translation>みた ことは、きろくに のこります</translation>
        </message>
        <message>
            <source>取り込まないわけ</source>
            <translation>とりこまない わけ</translation>
        </message>
        <message>
            <source>外したものがあるときや、ぜんぶ取り込まないときに書きます。</source>
            <translation>はずした ものが あるときや、ぜんぶ とりこまない ときに かきます。</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>とりこむ</translation>
        </message>
        <message>
            <source>このファイルは取り込まない</source>
            <translation>このファイルは とりこまない</translation>
        </message>
        <message>
            <source>どの方かを決めると、取り込めます。</source>
            <translation>どの かたかを きめると、とりこめます。</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込む</source>
            <translation>
                <numerusform>%n件を とりこむ</numerusform>
            </translation>
        </message>
        <message>
            <source>取り込むものを、ひとつはえらんでください。</source>
            <translation>とりこむ ものを、ひとつは えらんでください。</translation>
        </message>
        <message>
            <source>取り込まないわけを書いてください。</source>
            <translation>とりこまない わけを かいてください。</translation>
        </message>
        <message>
            <source>取り込まないことにしました。ファイルはもとの場所にあります。</source>
            <translation>とりこまない ことに しました。ファイルは もとの ばしょに あります。</translation>
        </message>
        <message>
            <source>わたす目的: %1</source>
            <translation>わたす わけ: %1</translation>
        </message>
        <message>
            <source>取り込みずみです。入力しなくてすんだ項目: %1</source>
            <translation>とりこみました。かかなくて よかった ところ: %1</translation>
        </message>
        <message>
            <source>入力しなくてすむ項目: %1。名前、日にち、測った値、答えのひとつひとつを数えています。</source>
            <translation>かかなくて いい ところ: %1。名前、日にち、はかった あたい、こたえを ひとつずつ かぞえています。</translation>
        </message>
        <message>
            <source>一覧へもどる</source>
            <translation>いちらんへ もどる</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ScanField</name>
        <message>
            <source>QRコードを読みとる</source>
            <translation>QRコードを よみとる</translation>
        </message>
        <message>
            <source>ここをえらんでから、スキャナーでコードを読みとってください。順番は自由です。</source>
            <translation>ここを えらんでから、スキャナーで コードを よみとって ください。じゅんばんは じゆうです。</translation>
        </message>
        <message>
            <source>QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。</source>
            <translation>QRコードが ありませんでした。あかるい ところで、まっすぐ とって ください。</translation>
        </message>
        <message>
            <source>うまく読めませんでした。もういちど読みとってください。</source>
            <translation>うまく よめませんでした。もういちど よみとって ください。</translation>
        </message>
        <message>
            <source>%1枚のうち%2枚を読みました。</source>
            <translation>%1まいの うち %2まいを よみました。</translation>
        </message>
        <message>
            <source>まだのもの: %1</source>
            <translation>まだの もの: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation>さがす(人・きろく)  Ctrl+K</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>さがす</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>見つかったもの</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <source>人</source>
            <translation>人</translation>
        </message>
        <message>
            <source>すること</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>記録</source>
            <translation>きろく</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>しょるい</translation>
        </message>
        <message>
            <source>手続き</source>
            <translation>てつづき</translation>
        </message>
        <message>
            <source>近くの場所</source>
            <translation>近くの ばしょ</translation>
        </message>
        <message>
            <source>画面</source>
            <translation>がめん</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SecretDialog</name>
        <message>
            <source>%1さんの暗証番号</source>
            <translation>%1さんの あんしょうばんごう</translation>
        </message>
        <message>
            <source>%1さんの新しい合言葉</source>
            <translation>%1さんの あたらしい あいことば</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>あんしょうばんごう</translation>
        </message>
        <message>
            <source>新しい合言葉</source>
            <translation>あたらしい あいことば</translation>
        </message>
        <message>
            <source>もういちど</source>
            <translation>もういちど</translation>
        </message>
        <message>
            <source>本人に入れてもらってください</source>
            <translation>その ひとに いれて もらって ください</translation>
        </message>
        <message>
            <source>2つがちがいます</source>
            <translation>2つが ちがいます</translation>
        </message>
        <message>
            <source>4〜12けたの数字。合言葉でログインしたあとの交代に使います。同じ数字だけ(1111)や、ならんだ数字(1234)は使えません</source>
            <translation>4つから 12の 数字を 入れます。合言葉で 入った あと、人が かわる ときに 使います。同じ 数字だけ(1111)や、ならんだ 数字(1234)は 使えません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SectionPanel</name>
        <message>
            <source>用紙の見出し</source>
            <translation>かみの みだし</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SettingsPlace</name>
        <message>
            <source>この手帳</source>
            <translation>この 手帳</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>せってい</translation>
        </message>
        <message>
            <source>手帳の名前</source>
            <translation>手帳の なまえ</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>市・区・町・村</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>のこす</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>のこしました</translation>
        </message>
        <message>
            <source>見た目とことば</source>
            <translation>見た目と ことば</translation>
        </message>
        <message>
            <source>ロックと鍵</source>
            <translation>かぎ</translation>
        </message>
        <message>
            <source>ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作りなおしもここでします。</source>
            <translation>ことば、文字の 大きさ、色、年の 書きかたを えらびます。すぐに かわります。合言葉も ここで かえます。</translation>
        </message>
        <message>
            <source>バックアップ</source>
            <translation>コピー(バックアップ)</translation>
        </message>
        <message>
            <source>お知らせ</source>
            <translation>お知らせ</translation>
        </message>
        <message>
            <source>医療機関コード</source>
            <translation>医療機関コード</translation>
        </message>
        <message>
            <source>10けたです。都道府県2けた、点数表1けた、医療機関コード7けたをつづけて入れます。</source>
            <translation>10けたです。都道府県 2けた、点数表 1けた、医療機関コード 7けたを つづけて 入れます。</translation>
        </message>
        <message>
            <source>10けたの数字を入れてください。はじめの2けたは都道府県(01から47)です</source>
            <translation>10けたの 数字を 入れて ください。はじめの 2けたは 都道府県(01から 47)です</translation>
        </message>
        <message>
            <source>さいごの1けたが合いません。1けたずつ見くらべて直してください。番号のない窓口は、都道府県の番号2けた、9、ご自由な7けたの順にしてください。</source>
            <translation>さいごの 1けたが 合いません。1けたずつ 見くらべて 直して ください。番号が ない 窓口は、都道府県の 番号 2けた、9、すきな 7けたの じゅんに 入れて ください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetBatch</name>
        <message>
            <source>健診票をまとめて印刷</source>
            <translation>けんしんの 紙を まとめて いんさつ</translation>
        </message>
        <message>
            <source>健診票</source>
            <translation>けんしんの 紙</translation>
        </message>
        <message>
            <source>名前と生年月日を入れた、まだ書いていない用紙です。</source>
            <translation>名前と 生まれた日を 入れた、まだ 書いていない 紙です。</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>用紙をつくっています</source>
            <translation>紙を つくっています</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetRow</name>
        <message>
            <source>表示する</source>
            <translation>みる</translation>
        </message>
        <message>
            <source>%1を表示する</source>
            <translation>%1を みる</translation>
        </message>
        <message>
            <source>見たことが記録に残ります</source>
            <translation>見たことが きろくに のこります</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>ないよう</translation>
        </message>
        <message>
            <source>%1の内容</source>
            <translation>%1の ないよう</translation>
        </message>
        <message>
            <source>F8でまとめて入れました。もういちどF8か、Ctrl+Zでもどせます</source>
            <translation>F8で まとめて 入れました。もういちど F8か、Ctrl+Zで もどせます</translation>
        </message>
        <message>
            <source>この係では見られません</source>
            <translation>この かかりでは 見られません</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetView</name>
        <message>
            <source>ご家庭から(%1)</source>
            <translation>おうちから(%1)</translation>
        </message>
        <message>
            <source>ここには「所見なし」で答える項目がありません</source>
            <translation>ここには「所見なし」で こたえる ところが ありません</translation>
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目からとりました</source>
            <translation>
                <numerusform>「所見なし」を %nつ とりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目に入れました。もういちどF8でもどせます</source>
            <translation>
                <numerusform>「所見なし」を %nつ 入れました。もういちど F8で もどせます</numerusform>
            </translation>
        </message>
        <message>
            <source>%1に直す F6</source>
            <translation>%1に なおす F6</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>やりなおしました</source>
            <translation>やりなおしました</translation>
        </message>
        <message>
            <source>もとにもどせることはありません</source>
            <translation>もとに もどせることは ありません</translation>
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Zでやりなおせます</source>
            <translation>もとに もどしました。Ctrl+Shift+Zで もういちど できます</translation>
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>もとに もどしました。あとで かえた %nつは そのままです</numerusform>
            </translation>
        </message>
        <message>
            <source>手帳をとじる(ロック)</source>
            <translation>手帳を とじる(ロック)</translation>
        </message>
        <message>
            <source>ロック 閉じる 合言葉</source>
            <translation>ロック とじる あいことば</translation>
        </message>
        <message>
            <source>この画面を印刷</source>
            <translation>この がめんを いんさつ</translation>
        </message>
        <message>
            <source>印刷 プリント PDF</source>
            <translation>いんさつ プリント PDF</translation>
        </message>
        <message>
            <source>もとにもどす</source>
            <translation>もとに もどす</translation>
        </message>
        <message>
            <source>元に戻す 取り消す</source>
            <translation>もとに もどす とりけす</translation>
        </message>
        <message>
            <source>やりなおす</source>
            <translation>やりなおす</translation>
        </message>
        <message>
            <source>やり直す</source>
            <translation>やりなおす</translation>
        </message>
        <message>
            <source>つかいかたを見る</source>
            <translation>つかいかたを 見る</translation>
        </message>
        <message>
            <source>ヘルプ 使い方</source>
            <translation>ヘルプ つかいかた</translation>
        </message>
        <message>
            <source>担当なし</source>
            <translation>たんとう なし</translation>
        </message>
        <message>
            <source>もとにもどしています</source>
            <translation>もとに もどして います</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffDialog</name>
        <message numerus="yes">
            <source>%n文字より長くしてください</source>
            <translation>
                <numerusform>%nもじより ながく してください</numerusform>
            </translation>
        </message>
        <message>
            <source>2つがちがいます</source>
            <translation>2つが ちがいます</translation>
        </message>
        <message>
            <source>スタッフを追加</source>
            <translation>スタッフを ふやす</translation>
        </message>
        <message>
            <source>合言葉</source>
            <translation>あいことば</translation>
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation>あいことば (もういちど)</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>職種</source>
            <translation>しごと</translation>
        </message>
        <message>
            <source>例: 保健師、助産師、医師、事務</source>
            <translation>れい: ほけんし、じょさんし、いし、じむ</translation>
        </message>
        <message>
            <source>できること</source>
            <translation>できること</translation>
        </message>
        <message>
            <source>「見るだけ」は書けません。「管理」はスタッフの追加とアクセス記録もあつかえます</source>
            <translation>「みる だけ」は かけません。「かんり」は スタッフと アクセスの きろくも つかえます</translation>
        </message>
        <message>
            <source>本人に入れてもらってください。人ごとにちがう合言葉にします</source>
            <translation>その ひとに いれて もらって ください。ひとごとに ちがう あいことばに します</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>なまえを いれて ください</translation>
        </message>
        <message>
            <source>%1さんを追加しました</source>
            <translation>%1さんを ふやしました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffPlace</name>
        <message>
            <source>スタッフ</source>
            <translation>スタッフ</translation>
        </message>
        <message>
            <source>アクセス記録</source>
            <translation>アクセスの きろく</translation>
        </message>
        <message>
            <source>スタッフと記録</source>
            <translation>スタッフと きろく</translation>
        </message>
        <message>
            <source>だれがここで働き、何ができるかをきめます。人ごとに合言葉があり、交代は F12 と暗証番号でできます。「アクセス記録」には、見た・書いた・印刷した・ログインしたことがすべて残ります。</source>
            <translation>だれが ここで はたらき、なにが できるかを きめます。ひとごとに あいことばが あります。かわる ときは F12と あんしょうばんごうを つかいます。「アクセスの きろく」には、みた・かいた・いんさつした・ログインした ことが ぜんぶ のこります。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StatisticsPanel</name>
        <message>
            <source>名前は入りません。%1 は %2 人より少ない数と、そこから計算できてしまう数です。</source>
            <translation>名前は 入りません。%1 は %2 人より 少ない 数と、そこから けいさん できて しまう 数です。</translation>
        </message>
        <message>
            <source>健診の数と判定</source>
            <translation>けんしんの 数と けっか</translation>
        </message>
        <message>
            <source>案内した子のうち、受けた子</source>
            <translation>あんないした 子の うち、うけた 子</translation>
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation>CSVで ほぞん…</translation>
        </message>
        <message>
            <source>CSV で保存</source>
            <translation>CSVで ほぞん</translation>
        </message>
        <message>
            <source>CSV を保存しました</source>
            <translation>CSVを ほぞんしました</translation>
        </message>
        <message>
            <source>統計</source>
            <translation>とうけい</translation>
        </message>
        <message>
            <source>数えています</source>
            <translation>かぞえています</translation>
        </message>
        <message>
            <source>とちゅうでやめました。月をえらぶと、もう一度数えます。</source>
            <translation>とちゅうで やめました。月を えらぶと、もういちど かぞえます。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StepDialog</name>
        <message>
            <source>申請のようすを書く</source>
            <translation>申請の ようすを 書く</translation>
        </message>
        <message>
            <source>どうなりましたか</source>
            <translation>どう なりましたか</translation>
        </message>
        <message>
            <source>Oyako が出すわけではありません。出したあとで書いてください</source>
            <translation>Oyakoは 出しません。出した あとで 書いてください</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>日にち</translation>
        </message>
        <message>
            <source>次に確かめる日</source>
            <translation>次に 見る 日</translation>
        </message>
        <message>
            <source>空けたままでもかまいません</source>
            <translation>書かなくても いいです</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
        <message>
            <source>例: 受付番号、たりなかった書類</source>
            <translation>例：受付の 番号、たりなかった 紙</translation>
        </message>
        <message>
            <source>つける書類</source>
            <translation>つける 紙</translation>
        </message>
        <message>
            <source>書類の場所にしまったものから、えらびます</source>
            <translation>「書類」に ある ものから 選びます</translation>
        </message>
        <message>
            <source>日にちを入れてください(きょうまで)</source>
            <translation>日にちを 入れてください（きょうまで）</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveyEditor</name>
        <message>
            <source>アンケートをつくる</source>
            <translation>アンケートを つくる</translation>
        </message>
        <message>
            <source>かならず答えてもらう</source>
            <translation>かならず 答えて もらう</translation>
        </message>
        <message>
            <source>題</source>
            <translation>だい</translation>
        </message>
        <message>
            <source>はじめの言葉</source>
            <translation>はじめの ことば</translation>
        </message>
        <message>
            <source>なくてもかまいません。</source>
            <translation>なくても かまいません。</translation>
        </message>
        <message>
            <source>質問の一覧</source>
            <translation>しつもんの 一覧</translation>
        </message>
        <message>
            <source>質問</source>
            <translation>しつもん</translation>
        </message>
        <message>
            <source>質問を加える</source>
            <translation>しつもんを たす</translation>
        </message>
        <message>
            <source>見出しを加える</source>
            <translation>見出しを たす</translation>
        </message>
        <message>
            <source>上へ</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>下へ</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>消す</source>
            <translation>けす</translation>
        </message>
        <message>
            <source>はい・いいえ</source>
            <translation>はい・いいえ</translation>
        </message>
        <message>
            <source>ひとつえらぶ</source>
            <translation>ひとつ えらぶ</translation>
        </message>
        <message>
            <source>いくつでもえらぶ</source>
            <translation>いくつでも えらぶ</translation>
        </message>
        <message>
            <source>数</source>
            <translation>数</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>日にち</translation>
        </message>
        <message>
            <source>短い文</source>
            <translation>みじかい 文</translation>
        </message>
        <message>
            <source>長い文</source>
            <translation>長い 文</translation>
        </message>
        <message>
            <source>えらぶ言葉</source>
            <translation>えらぶ ことば</translation>
        </message>
        <message>
            <source>質問の言葉</source>
            <translation>しつもんの ことば</translation>
        </message>
        <message>
            <source>答え方</source>
            <translation>答え方</translation>
        </message>
        <message>
            <source>1行にひとつ書きます。</source>
            <translation>1行に ひとつ 書きます。</translation>
        </message>
        <message>
            <source>この質問をするのは</source>
            <translation>この しつもんを するのは</translation>
        </message>
        <message>
            <source>答えが</source>
            <translation>答えが</translation>
        </message>
        <message>
            <source>この答えのとき</source>
            <translation>この 答えの とき</translation>
        </message>
        <message>
            <source>(見出しなし)</source>
            <translation>(見出しなし)</translation>
        </message>
        <message>
            <source>(まだ言葉がありません)</source>
            <translation>(まだ ことばが ありません)</translation>
        </message>
        <message>
            <source>いつも</source>
            <translation>いつも</translation>
        </message>
        <message>
            <source>「%1」の</source>
            <translation>「%1」の</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>題を入れてください</source>
            <translation>だいを 入れて ください</translation>
        </message>
        <message>
            <source>この条件は、ぐるっと回って自分にもどってしまいます</source>
            <translation>この じょうけんは、ぐるっと 回って 自分に もどって しまいます</translation>
        </message>
        <message>
            <source>言葉をふたつ以上書いてください</source>
            <translation>ことばを ふたつ以上 書いて ください</translation>
        </message>
        <message>
            <source>その質問か答えが、もうありません</source>
            <translation>その しつもんか 答えが、もう ありません</translation>
        </message>
        <message>
            <source>質問の言葉を入れてください</source>
            <translation>しつもんの ことばを 入れて ください</translation>
        </message>
        <message>
            <source>アンケートの質問を保存しました</source>
            <translation>アンケートの しつもんを ほぞんしました</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveysPlace</name>
        <message>
            <source>名前なしで答えてもらう</source>
            <translation>名前なしで 答えて もらう</translation>
        </message>
        <message>
            <source>アンケート</source>
            <translation>アンケート</translation>
        </message>
        <message>
            <source>題</source>
            <translation>だい</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>版</source>
            <translation>版</translation>
        </message>
        <message>
            <source>ひらいた日</source>
            <translation>ひらいた日</translation>
        </message>
        <message>
            <source>とじた日</source>
            <translation>とじた日</translation>
        </message>
        <message>
            <source>答え</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>質問票をつくるか取り込んで、アンケートをひらきます。ファイルをわたすと、家族は自分の手帳で答えて、答えのファイルを返せます。返ってきたファイルはここへドラッグするか、「答えを取り込む」でえらびます。同じファイルは一度しか数えません。</source>
            <translation>しつもんを つくるか 入れて、アンケートを ひらきます。ファイルを わたすと、家族は 自分の 手帳で 答えて、答えの ファイルを かえせます。かえってきた ファイルは ここへ ドラッグするか、「答えを入れる」で えらびます。同じ ファイルは 一度しか かぞえません。</translation>
        </message>
        <message>
            <source>ひらいているアンケート</source>
            <translation>ひらいている アンケート</translation>
        </message>
        <message>
            <source>結果を見る</source>
            <translation>けっかを 見る</translation>
        </message>
        <message>
            <source>わたすファイルを保存…</source>
            <translation>わたす ファイルを ほぞん…</translation>
        </message>
        <message>
            <source>答えを取り込む…</source>
            <translation>答えを 入れる…</translation>
        </message>
        <message>
            <source>しめきる</source>
            <translation>しめきる</translation>
        </message>
        <message>
            <source>質問票</source>
            <translation>しつもん</translation>
        </message>
        <message>
            <source>名前なしにすると、氏名・生年月日・番号は答えのファイルに入りません。</source>
            <translation>名前なしに すると、名前・生まれた日・番号は 答えの ファイルに 入りません。</translation>
        </message>
        <message>
            <source>この質問票でアンケートをひらく</source>
            <translation>この しつもんで アンケートを ひらく</translation>
        </message>
        <message>
            <source>あたらしくつくる…</source>
            <translation>あたらしく つくる…</translation>
        </message>
        <message>
            <source>直す…</source>
            <translation>なおす…</translation>
        </message>
        <message>
            <source>ファイルから加える…</source>
            <translation>ファイルから 入れる…</translation>
        </message>
        <message>
            <source>%1(版 %2)</source>
            <translation>%1(版 %2)</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>あり</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>この質問票には、ここでは直せないものが入っています。つくった人に直してもらってください。</source>
            <translation>この しつもんには、ここでは なおせない ものが 入っています。つくった 人に なおして もらって ください。</translation>
        </message>
        <message>
            <source>アンケートをひらきました。次は、わたすファイルを保存します</source>
            <translation>アンケートを ひらきました。次は、わたす ファイルを ほぞんします</translation>
        </message>
        <message>
            <source>わたすファイルを保存</source>
            <translation>わたす ファイルを ほぞん</translation>
        </message>
        <message>
            <source>ファイルを保存しました。家族にわたしてください</source>
            <translation>ファイルを ほぞんしました。家族に わたして ください</translation>
        </message>
        <message>
            <source>答えを取り込む</source>
            <translation>答えを 入れる</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>ぜんぶの ファイル</translation>
        </message>
        <message>
            <source>先にアンケートをえらんでください</source>
            <translation>先に アンケートを えらんで ください</translation>
        </message>
        <message numerus="yes">
            <source>%n 件を取り込みました。</source>
            <translation>
                <numerusform>%n 件を 入れました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 件は、もうとどいていた答えか、その直しです。</source>
            <translation>
                <numerusform>%n 件は、もう とどいていた 答えか、その なおしです。</numerusform>
            </translation>
        </message>
        <message>
            <source>アンケートをしめきりました</source>
            <translation>アンケートを しめきりました</translation>
        </message>
        <message>
            <source>質問票をファイルから加える</source>
            <translation>しつもんを ファイルから 入れる</translation>
        </message>
        <message>
            <source>質問票を加えました</source>
            <translation>しつもんを 入れました</translation>
        </message>
        <message>
            <source>このアンケートは、もうしめきってあります。</source>
            <translation>この アンケートは、もう しめきりました。</translation>
        </message>
        <message>
            <source>名前なしのアンケートですが、この答えには名前や生年月日などが入っています。取り込んでいません。「名前なし」で保存しなおしたファイルを、もういちどもらってください。</source>
            <translation>名前なしの アンケートですが、この こたえには 名前や うまれた日が はいっています。とりこんでいません。「名前なし」で ほぞんした ファイルを、もう一ど もらってください。</translation>
        </message>
        <message>
            <source>ほかのアンケートの答えです。上の表で、そのアンケートをえらんでから取り込んでください。</source>
            <translation>ほかの アンケートの こたえです。うえの 表で、その アンケートを えらんでから とりこんでください。</translation>
        </message>
        <message>
            <source>こちらにはない版の質問票に答えたものです。いまのファイルをわたして、答えなおしてもらってください。</source>
            <translation>ここに ない ふるい しつもんに こたえた ものです。いまの ファイルを わたして、もう一ど こたえてもらってください。</translation>
        </message>
        <message>
            <source>まだありません。下で質問票をえらんでひらくと、ここにならびます。</source>
            <translation>まだ ありません。下で しつもんひょうを えらんで ひらくと、ここに ならびます。</translation>
        </message>
        <message>
            <source>これは、わたした質問票のファイルです。答えではありません。書きおわって「答えをファイルで保存」でつくったファイルをもらってください。</source>
            <translation>これは わたした しつもんの ファイルです。こたえでは ありません。書きおわって 「答えを ファイルで ほぞん」で つくった ファイルを もらって ください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::TimelineView</name>
        <message>
            <source>予防接種の線の図</source>
            <translation>予防接種の 図</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>生まれた日</translation>
        </message>
        <message>
            <source>きょう</source>
            <translation>きょう</translation>
        </message>
        <message>
            <source>えらんだ日: %1。左右の矢印で日をえらびます。くわしくは下の表にあります</source>
            <translation>えらんだ日: %1。左右の やじるしで 日を えらびます。くわしくは 下の 表に あります</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::TodayPlace</name>
        <message>
            <source>きょう</source>
            <translation>きょう</translation>
        </message>
        <message>
            <source>いま、することが上からならびます。「なぜ?」で、どのきまりで決まった日かがわかります。すんだものは「ほか」から「すんだ」にできます。</source>
            <translation>いま することが 上から ならびます。「なぜ?」で どうして その日かが わかります。おわったら「ほか」から「おわった」に します。</translation>
        </message>
        <message>
            <source>まず、家族を書きましょう</source>
            <translation>まず、家族を 書きましょう</translation>
        </message>
        <message>
            <source>家族や妊娠のことを入れると、いますることがここにならびます。</source>
            <translation>家族や 妊娠の ことを 書くと、いま することが ここに ならびます。</translation>
        </message>
        <message>
            <source>家族を追加</source>
            <translation>家族を ふやす</translation>
        </message>
        <message>
            <source>いま、することはありません。</source>
            <translation>いま することは ありません。</translation>
        </message>
        <message>
            <source>あと%1件を見る</source>
            <translation>あと %1こを 見る</translation>
        </message>
        <message>
            <source>ひとつ教えてください</source>
            <translation>ひとつ 教えてください</translation>
        </message>
        <message>
            <source>関係のある手つづきだけを出すために聞きます。この PC の外には出ません。</source>
            <translation>関係の ある 手つづきだけを 出すために 聞きます。答えは この PC の 外に 出ません。</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>手つづきをしまう</source>
            <translation>手つづきを しまう</translation>
        </message>
        <message>
            <source>必要になったときの手つづき</source>
            <translation>ひつように なったときの 手つづき</translation>
        </message>
        <message>
            <source>すんだものをしまう</source>
            <translation>おわったものを しまう</translation>
        </message>
        <message>
            <source>すんだもの・出さないもの(%1)</source>
            <translation>おわったもの・出さないもの(%1)</translation>
        </message>
        <message>
            <source>もどす</source>
            <translation>もどす</translation>
        </message>
        <message>
            <source>おぼえました</source>
            <translation>おぼえました</translation>
        </message>
        <message>
            <source>きょうすること</source>
            <translation>きょう する こと</translation>
        </message>
        <message>
            <source>きょうだいやほかの家族も、いっしょに書けます。</source>
            <translation>きょうだいや ほかの 家族も、 いっしょに 書けます。</translation>
        </message>
        <message>
            <source>もうひとり追加</source>
            <translation>もう ひとり 追加</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ToothButton</name>
        <message>
            <source>しるしなし</source>
            <translation>しるし なし</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ToothEditor</name>
        <message>
            <source>右</source>
            <translation>みぎ</translation>
        </message>
        <message>
            <source>左</source>
            <translation>ひだり</translation>
        </message>
        <message>
            <source>／ 健全　C むし歯　○ 処置した歯　△ ない歯。矢印キーで動き、/・C・O・Xでしるし、Deleteで消します。</source>
            <translation>／ よい は　C むしば　○ なおした は　△ ない は。やじるしで うごき、/・C・O・Xで しるし、Deleteで けします。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::TrayPlace</name>
        <message>
            <source>ご家庭からのファイルを、ここへドラッグしてください。
フォルダーをえらんでおくと、入ったものが自動でならびます。</source>
            <translation>ごかていからの ファイルを、ここへ ドラッグしてください。
フォルダーを えらんでおくと、はいった ものが ひとりでに ならびます。</translation>
        </message>
        <message>
            <source>QRコード</source>
            <translation>QRコード</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>ファイルを えらぶ…</translation>
        </message>
        <message>
            <source>見はるフォルダー…</source>
            <translation>みはる フォルダー…</translation>
        </message>
        <message>
            <source>照合ずみをまとめて取り込む</source>
            <translation>わかっている かたの ぶんを まとめて とりこむ</translation>
        </message>
        <message>
            <source>とどいたファイル</source>
            <translation>とどいた ファイル</translation>
        </message>
        <message>
            <source>受けとりトレイ</source>
            <translation>うけとりトレイ</translation>
        </message>
        <message>
            <source>ご家庭からの封をしたファイルや、QRコードの紙を受けとるところです。どの方のものかを確かめ、いまの記録とならべて見てから取り込みます。取り込んだものには、どのファイルから来たかが残り、「もとにもどす」で取り消せます。ファイルを動かしたり消したりはしません。</source>
            <translation>ごかていからの ふうを した ファイルや、QRコードの かみを うけとる ところです。どの かたの ものかを たしかめ、いまの きろくと ならべて みてから とりこみます。とりこんだ ものには、どのファイルから きたかが のこり、「もとに もどす」で とりけせます。ファイルを うごかしたり けしたりは しません。</translation>
        </message>
        <message>
            <source>ファイルをえらぶ</source>
            <translation>ファイルを えらぶ</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>すべての ファイル</translation>
        </message>
        <message>
            <source>見はるフォルダー</source>
            <translation>みはる フォルダー</translation>
        </message>
        <message>
            <source>見はるフォルダーはありません。</source>
            <translation>みはる フォルダーは ありません。</translation>
        </message>
        <message>
            <source>見ているフォルダー: %1</source>
            <translation>みている フォルダー: %1</translation>
        </message>
        <message>
            <source>フォルダーが見つかりません: %1</source>
            <translation>フォルダーが みつかりません: %1</translation>
        </message>
        <message>
            <source>ファイルをひらいています</source>
            <translation>ファイルを ひらいています</translation>
        </message>
        <message>
            <source>取り込んでいます</source>
            <translation>とりこんでいます</translation>
        </message>
        <message>
            <source>この窓口の鍵…</source>
            <translation>この まどぐちの かぎ…</translation>
        </message>
        <message>
            <source>この窓口の鍵</source>
            <translation>この まどぐちの かぎ</translation>
        </message>
        <message>
            <source>はじめてのご家庭には、鍵の紙かファイルをわたしておくと、この窓口だけがひらける封で、家から送ってもらえます。</source>
            <translation>はじめての ご家庭には、かぎの 紙か ファイルを わたして ください。この まどぐちだけが ひらける ふうを して、家から おくって もらえます。</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>とじる</translation>
        </message>
        <message>
            <source>きょう、入力しなくてすんだ項目: %1</source>
            <translation>きょう、かかなくて よかった ところ: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UnlockPage</name>
        <message>
            <source>合言葉</source>
            <translation>合言葉(あいことば)</translation>
        </message>
        <message>
            <source>ひらく</source>
            <translation>ひらく</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>手帳を ひらく</translation>
        </message>
        <message>
            <source>復旧コード</source>
            <translation>合言葉を わすれたときの コード</translation>
        </message>
        <message>
            <source>ほかの手帳をひらく</source>
            <translation>ほかの 手帳を ひらく</translation>
        </message>
        <message>
            <source>新しい手帳をつくる</source>
            <translation>新しい 手帳を つくる</translation>
        </message>
        <message>
            <source>合言葉でひらく</source>
            <translation>合言葉で ひらく</translation>
        </message>
        <message>
            <source>合言葉をわすれた(復旧コードでひらく)</source>
            <translation>合言葉を わすれた(コードで ひらく)</translation>
        </message>
        <message>
            <source>ひらいています…</source>
            <translation>ひらいています…</translation>
        </message>
        <message>
            <source>紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです</source>
            <translation>紙に 書いた 8つの 組。「-」は 書かなくても だいじょうぶです</translation>
        </message>
        <message>
            <source>合言葉を入れてください</source>
            <translation>合言葉を 書いてください</translation>
        </message>
        <message>
            <source>この手帳の復旧コードではないようです。コードを作りなおしたことがあれば、新しいほうをつかってください。</source>
            <translation>この 手帳の コードでは ありません。新しい コードを つくったときは、新しい コードを つかってください。</translation>
        </message>
        <message>
            <source>コードのどこかがちがいます。1文字ずつたしかめてください。</source>
            <translation>コードが ちがいます。1文字ずつ 見てください。</translation>
        </message>
        <message>
            <source>バックアップからもどす</source>
            <translation>コピー(バックアップ)から もどす</translation>
        </message>
        <message>
            <source>バックアップをさがしています…</source>
            <translation>コピー(バックアップ)を さがしています…</translation>
        </message>
        <message>
            <source>%1のバックアップからもどす</source>
            <translation>%1の コピー(バックアップ)から もどす</translation>
        </message>
        <message>
            <source>もどしています…</source>
            <translation>もどしています…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UsbCopy</name>
        <message>
            <source>手帳のコピーを、もうひとつの場所に</source>
            <translation>手帳の コピーを、もうひとつ</translation>
        </message>
        <message>
            <source>コピーも暗号になっています。ひらくには、いまの合言葉か復旧コードがいります。非常用の袋に入れておけます。</source>
            <translation>コピーも ひみつに なっています。ひらくには、いまの あいことばが いります。</translation>
        </message>
        <message>
            <source>いちばん新しいコピー: %1</source>
            <translation>いちばん 新しい コピー: %1</translation>
        </message>
        <message>
            <source>まだコピーがありません</source>
            <translation>まだ コピーが ありません</translation>
        </message>
        <message>
            <source>「%1」にコピー</source>
            <translation>「%1」に コピー</translation>
        </message>
        <message>
            <source>USBメモリをさした</source>
            <translation>USBメモリを さしました</translation>
        </message>
        <message>
            <source>もういちどさがす</source>
            <translation>もういちど さがす</translation>
        </message>
        <message>
            <source>ほかの場所…</source>
            <translation>ほかの ばしょ…</translation>
        </message>
        <message>
            <source>コピーをおく場所</source>
            <translation>コピーを おく ばしょ</translation>
        </message>
        <message>
            <source>コピーして、読みもどしています…</source>
            <translation>コピーして、たしかめています…</translation>
        </message>
        <message>
            <source>コピーして、中身をたしかめました。もう抜いてもだいじょうぶです(取り外しの操作をしてから)。</source>
            <translation>コピーして、たしかめました。取り外しの そうさを してから、ぬいて ください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VaccinationDialog</name>
        <message>
            <source>予防接種を書く</source>
            <translation>予防接種を 書く</translation>
        </message>
        <message>
            <source>予防接種を直す</source>
            <translation>予防接種を なおす</translation>
        </message>
        <message>
            <source>接種した日</source>
            <translation>うった 日</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>病院など</translation>
        </message>
        <message>
            <source>接種した人</source>
            <translation>うった 人</translation>
        </message>
        <message>
            <source>もとの記録</source>
            <translation>どこから</translation>
        </message>
        <message>
            <source>母子健康手帳から写した</source>
            <translation>母子健康手帳を 見て 書いた</translation>
        </message>
        <message>
            <source>ここで接種した</source>
            <translation>ここで うった</translation>
        </message>
        <message>
            <source>聞いて書いた</source>
            <translation>聞いて 書いた</translation>
        </message>
        <message>
            <source>接種した日を入れてください</source>
            <translation>うった 日を 入れてください</translation>
        </message>
        <message>
            <source>同じ日の接種をもう1つ書く</source>
            <translation>同じ日の 予防接種を もう1つ 書く</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>%1さん(%2生まれ)</source>
            <translation>%1さん(%2 生まれ)</translation>
        </message>
        <message>
            <source>%1件の接種を保存しました</source>
            <translation>%1けんの 予防接種を 保存しました</translation>
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3。日が分からないときは 2026年5月</source>
            <translation>れい: R8.5.3、2026-05-03、5/3。日が わからないときは 2026年5月</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VisitDialog</name>
        <message>
            <source>妊婦健診を書く</source>
            <translation>おなかの 赤ちゃんの 健診を 書く</translation>
        </message>
        <message>
            <source>妊婦健診を直す</source>
            <translation>おなかの 赤ちゃんの 健診を なおす</translation>
        </message>
        <message>
            <source>診察した日</source>
            <translation>健診の 日</translation>
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation>例: R8.5.3、2026-05-03、5/3</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>体重</translation>
        </message>
        <message>
            <source>子宮底長</source>
            <translation>おなかの 高さ(子宮底長)</translation>
        </message>
        <message>
            <source>血圧(上)</source>
            <translation>血圧(上)</translation>
        </message>
        <message>
            <source>血圧(下)</source>
            <translation>血圧(下)</translation>
        </message>
        <message>
            <source>腹囲</source>
            <translation>おなかの まわり</translation>
        </message>
        <message>
            <source>浮腫</source>
            <translation>むくみ</translation>
        </message>
        <message>
            <source>尿蛋白</source>
            <translation>おしっこ(たんぱく)</translation>
        </message>
        <message>
            <source>尿糖</source>
            <translation>おしっこ(糖)</translation>
        </message>
        <message>
            <source>特記指示事項</source>
            <translation>とくに いわれたこと</translation>
        </message>
        <message>
            <source>施設名または担当者名</source>
            <translation>病院や 人の なまえ</translation>
        </message>
        <message>
            <source>診察した日を入れてください</source>
            <translation>健診の 日を 入れてください</translation>
        </message>
        <message>
            <source>血圧は上と下の両方を入れてください</source>
            <translation>血圧は 上と 下の りょうほうを 入れてください</translation>
        </message>
        <message>
            <source>上の血圧は下より大きい値です</source>
            <translation>上の 血圧は 下より 大きい 数です</translation>
        </message>
        <message>
            <source>上の血圧(%1)はありえない値です</source>
            <translation>上の 血圧(%1)は ありえない 数です</translation>
        </message>
        <message>
            <source>下の血圧(%1)はありえない値です</source>
            <translation>下の 血圧(%1)は ありえない 数です</translation>
        </message>
        <message>
            <source>ヘモグロビン</source>
            <translation>ヘモグロビン</translation>
        </message>
        <message>
            <source>その他の検査</source>
            <translation>ほかの 検査</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VisitNoteDialog</name>
        <message>
            <source>見学の記録</source>
            <translation>見に行った きろく</translation>
        </message>
        <message>
            <source>見学した日</source>
            <translation>見に行った 日</translation>
        </message>
        <message>
            <source>例: 5/3、R8.5.3</source>
            <translation>れい: 5/3、R8.5.3</translation>
        </message>
        <message>
            <source>だれが</source>
            <translation>だれが</translation>
        </message>
        <message>
            <source>見たこと・聞いたこと</source>
            <translation>見た こと・聞いた こと</translation>
        </message>
        <message>
            <source>きょうまでの日にちを入れてください</source>
            <translation>きょうまでの 日を 書いてください</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VoucherDialog</name>
        <message>
            <source>電子クーポンを書く</source>
            <translation>電子クーポンを 書く</translation>
        </message>
        <message>
            <source>電子クーポンを直す</source>
            <translation>電子クーポンを なおす</translation>
        </message>
        <message>
            <source>円</source>
            <translation>えん</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>なまえ</translation>
        </message>
        <message>
            <source>コードの文字</source>
            <translation>コードの 文字</translation>
        </message>
        <message>
            <source>手紙のコードを読みとった文字。1文字も変えずにしまい、QRコードにします</source>
            <translation>手紙の コードを 読んだ 文字。そのまま しまって QRコードに します</translation>
        </message>
        <message>
            <source>金額</source>
            <translation>いくら</translation>
        </message>
        <message>
            <source>使いはじめの日</source>
            <translation>使える 最初の 日</translation>
        </message>
        <message>
            <source>知らせる日(何日前)</source>
            <translation>知らせる 日（何日 前）</translation>
        </message>
        <message>
            <source>例: 30, 7</source>
            <translation>例：30, 7</translation>
        </message>
        <message>
            <source>使える最後の日</source>
            <translation>使える 最後の 日</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>めも</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>名前を 入れてください</translation>
        </message>
        <message>
            <source>「30, 7」のように数字を入れてください</source>
            <translation>「30, 7」の ように 数字を 入れてください</translation>
        </message>
        <message>
            <source>手紙の写真やPDFから読みとる…</source>
            <translation>手紙の 写真や PDFから 読みとる…</translation>
        </message>
        <message>
            <source>手紙の写真やPDFをえらぶ</source>
            <translation>手紙の 写真や PDFを えらぶ</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>ぜんぶの ファイル</translation>
        </message>
        <message>
            <source>QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。</source>
            <translation>QRコードが ありません。明るい ところで、まっすぐ とってください。</translation>
        </message>
        <message>
            <source>QRコードがいくつもあります。使うコードだけがうつるように、とってみてください。</source>
            <translation>QRコードが いくつも あります。使う コードだけ とってください。</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VoucherUseDialog</name>
        <message>
            <source>使ったお金を書く</source>
            <translation>使った お金を 書く</translation>
        </message>
        <message>
            <source>円</source>
            <translation>えん</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>日にち</translation>
        </message>
        <message>
            <source>金額</source>
            <translation>いくら</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>ばしょ</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>日にちを 入れてください</translation>
        </message>
        <message>
            <source>のこりまでの金額を入れてください</source>
            <translation>のこりまでの お金を 入れてください</translation>
        </message>
        <message>
            <source>使ったお金を直す</source>
            <translation>使った お金を なおす</translation>
        </message>
        <message>
            <source>のこりは%1です</source>
            <translation>のこりは %1です</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::WishDialog</name>
        <message>
            <source>候補のメモ</source>
            <translation>こうほの メモ</translation>
        </message>
        <message>
            <source>希望の順番</source>
            <translation>きぼうの じゅんばん</translation>
        </message>
        <message>
            <source>1 がいちばんの希望です。決まっていなければ空けておけます。</source>
            <translation>1 が いちばんの きぼうです。きまって いなければ、書かなくて いいです。</translation>
        </message>
        <message>
            <source>指数・点数のメモ</source>
            <translation>点数の メモ</translation>
        </message>
        <message>
            <source>例: 基準20＋調整2、去年の最低22</source>
            <translation>れい: 基準20＋調整2、きょねんの いちばん下 22</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>1から99までの数を入れてください</source>
            <translation>1から 99までの 数を 書いてください</translation>
        </message>
    </context>
</TS>
